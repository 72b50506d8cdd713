/** What stacks need. */
export const WHOLE_VI =
  'có từ 2 đến 7 phương án (không kể "Không biết"), phương án nào cũng có số liệu được công bố';
export const WHOLE_EN = "2 to 7 answers (don't-knows aside), each with its published figure";

/** What distributions need. */
export const SPREAD = {
  vi: 'câu không chia nhóm, không có số liệu giữ kín: thang điểm từ 8 bậc trở lên, hoặc câu bằng số có các lớp rộng bằng nhau',
  en: 'a question that is not split, nothing of it withheld: a scale of 8 scores or more, or a number in classes of one width',
};

/** What charts of all answers over waves need. */
export const SAME_VI =
  'các đợt cùng địa bàn và cùng các phương án trả lời (từ 2 đến 8), phương án nào cũng có số liệu được công bố';
export const SAME_EN =
  'of one territory and with the same 2 to 8 answers, each with its published figure';
