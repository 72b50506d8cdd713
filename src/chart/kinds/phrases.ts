/** What kinds of charts need, where several need the same. */

/** Of stacks. */
export const WHOLE = {
  vi: 'có từ 2 đến 7 phương án (không kể "Không biết"), phương án nào cũng có số liệu được công bố',
  en: "2 to 7 answers (don't-knows aside), each with its published figure",
} as const;

/** Of distributions. */
export const SPREAD = {
  vi: 'câu không chia nhóm, không có số liệu giữ kín: thang điểm từ 8 bậc trở lên, hoặc câu bằng số có các lớp rộng bằng nhau',
  en: 'a question that is not split, nothing of it withheld: a scale of 8 scores or more, or a number in classes of one width',
} as const;

/** Of all answers over waves. */
export const SAME_ANSWERS = {
  vi: 'các đợt cùng địa bàn và cùng các phương án trả lời (từ 2 đến 8), phương án nào cũng có số liệu được công bố',
  en: 'of one territory and with the same 2 to 8 answers, each with its published figure',
} as const;
