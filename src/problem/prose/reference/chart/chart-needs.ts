import type { InBoth } from '../../../define.ts';

const WHOLE: InBoth<string> = {
  vi: 'có từ 2 đến 7 phương án (không kể "Không biết"), phương án nào cũng có số liệu được công bố',
  en: "2 to 7 answers (don't-knows aside), each with its published figure",
};
const SPREAD: InBoth<string> = {
  vi: 'câu không chia nhóm, không có số liệu giữ kín: thang điểm từ 8 bậc trở lên, hoặc câu bằng số có các lớp rộng bằng nhau',
  en: 'a question that is not split, nothing of it withheld: a scale of 8 scores or more, or a number in classes of one width',
};
const SAME: InBoth<string> = {
  vi: 'các đợt cùng địa bàn và cùng các phương án trả lời (từ 2 đến 8), phương án nào cũng có số liệu được công bố',
  en: 'of one territory and with the same 2 to 8 answers, each with its published figure',
};

/** What each kind of chart needs, as the end of a sentence. */
export const CHART_NEEDS: InBoth<Readonly<Record<string, string>>> = {
  vi: {
    pyramid:
      'câu nền có thứ bậc (ordinal), từ 3 bậc trở lên, chia theo một câu nền có đúng hai nhóm (by)',
    diverging: `câu chọn một có thang hai phía (bipolar), ${WHOLE.vi}`,
    stacked: `câu chọn một có thang thứ bậc (ordinal) hoặc hai phía (bipolar), ${WHOLE.vi}`,
    tiles:
      'một phương án (choice của <Compare>) chia theo tỉnh, thành phố, có số liệu của hơn một nửa số tỉnh, thành phố cùng thời kỳ',
    ranked:
      'một phương án (choice của <Compare>) chia theo tỉnh, thành phố, có số liệu của từ 10 tỉnh, thành phố cùng thời kỳ trở lên',
    interval: 'một phương án (choice của <Compare>) chia theo nhóm (by), của mẫu xác suất',
    histogram: SPREAD.vi,
    quantiles: SPREAD.vi,
    heat: 'câu chia theo nhóm (by), có số liệu được công bố của từ 2 phương án và từ 2 nhóm trở lên, tên nhóm ngắn',
    grouped: 'câu chia theo nhóm (by), có số liệu được công bố của từ 2 nhóm trở lên',
    bar: 'câu không chia nhóm',
    slope: `chuỗi có đúng hai đợt, giữa hai đợt không có chỗ đứt chuỗi, ${SAME.vi}`,
    multiples: `chuỗi có từ ba đợt trở lên, ${SAME.vi}`,
  },
  en: {
    pyramid:
      'a background question on an ordinal scale of 3 steps or more, split by one of exactly two groups (by)',
    diverging: `a select_one on a bipolar scale, ${WHOLE.en}`,
    stacked: `a select_one on an ordinal or bipolar scale, ${WHOLE.en}`,
    tiles:
      'one choice (of <Compare>) by provinces, with figures of more than half of those of one time',
    ranked: 'one choice (of <Compare>) by provinces, 10 or more of one time',
    interval: 'one choice (of <Compare>) by groups (by), of a probability sample',
    histogram: SPREAD.en,
    quantiles: SPREAD.en,
    heat: 'a question split by groups (by), published figures of 2 answers and 2 groups or more, short names of groups',
    grouped: 'a question split by groups (by), 2 or more with published figures',
    bar: 'a question that is not split',
    slope: `a series of exactly two waves, no break between them, ${SAME.en}`,
    multiples: `a series of three waves or more, ${SAME.en}`,
  },
};
