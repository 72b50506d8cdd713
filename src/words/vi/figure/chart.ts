import { quoted } from '../../../format/index.ts';

/** Words inside charts. */
export const chart = {
  title: (question: string) => `Biểu đồ: ${question}`,
  titleBy: (question: string, by: string) => `Biểu đồ: ${question} – theo ${by}`,
  part: (title: string, at: number, of: number) => `${title} (phần ${at}/${of})`,
  marks: { c: 'giữ kín', u: 'không đủ tin cậy', low: 'rất nhỏ', z: 'không hỏi', b: 'đứt chuỗi' },
  /** Whom counts are of. A response to an open link is no person. */
  units: { people: 'người trả lời', responses: 'lượt trả lời' },
  size: { enough: '', low: 'mẫu nhỏ', few: 'cỡ mẫu dưới 30, không vẽ' },
  leftToRight: 'Trong mỗi thanh, từ trái sang phải:',
  single: 'Từ trái sang phải:',
  apart: 'Vẽ riêng dưới thanh:',
  notInside: 'Không ghi trong thanh:',
  starred: 'Dấu * : cỡ mẫu dưới 100, cần thận trọng khi đọc.',
  intervalLine: 'Vạch ngang: khoảng tin cậy 95%.',
  perStep: (unit: string) => `Tỷ lệ ${unit} ở mỗi mức`,
  oneInTwenty: 'Mỗi chấm là một phần hai mươi (5%) số người trả lời.',
  openClasses:
    'Cột xám gộp mọi số còn lại ở đầu đó: không so sánh trực tiếp được với các cột khác.',
  /** Titles that state what a chart shows. */
  finding: {
    first: (top: string) => `${top} được chọn nhiều nhất`,
    /** Of numbers in classes. */
    commonest: (top: string) => `${top} là mức phổ biến nhất`,
    /** `sampled`: the sample has a sampling error. */
    both: (top: string, next: string, sampled: boolean) =>
      `${top} và ${next} được chọn nhiều nhất; ${sampled ? 'mẫu chưa đủ' : 'chênh lệch quá nhỏ'} để nói phương án nào cao hơn`,
    /** Of a sample that speaks of nobody but those who answered. */
    of: (found: string, answeredOnly: boolean) =>
      answeredOnly
        ? `Trong số người trả lời, ${found.charAt(0).toLocaleLowerCase('vi')}${found.slice(1)}`
        : found,
    /** Of who answered: nobody chooses a sex or an age. */
    most: (top: string) => `${top} chiếm tỷ lệ cao nhất`,
    mostBoth: (top: string, next: string, sampled: boolean) =>
      `${top} và ${next} chiếm tỷ lệ cao nhất; ${sampled ? 'mẫu chưa đủ' : 'chênh lệch quá nhỏ'} để nói nhóm nào đông hơn`,
    /** Of groups side by side. */
    everywhere: (top: string, low: string, high: string) =>
      `Ở mọi nhóm, ${top} chiếm tỷ lệ cao nhất (từ ${low} đến ${high})`,
    apart: (choice: string, high: string, low: string, tested: boolean) =>
      `${choice}: cao nhất ở nhóm ${high}, thấp nhất ở nhóm ${low}${tested ? '' : ' (chưa kiểm định được ý nghĩa thống kê)'}`,
    apartSurely: (choice: string, high: string, low: string) =>
      `${choice}: nhóm ${high} cao hơn nhóm ${low}, có ý nghĩa thống kê`,
  },
  describe: {
    question: (label: string) => `Câu hỏi: ${quoted(label)}.`,
    questionBy: (label: string, by: string) =>
      `Câu hỏi: ${quoted(label)}, phân theo ${quoted(by)}.`,
    quote: (label: string) => quoted(label),
    /** “A” (62,4%); “A” và “B” (cùng 30,0%). */
    named: (labels: string, figure: string, many: boolean) =>
      many ? `${labels} (cùng ${figure})` : `${labels} (${figure})`,
    ranking: (top: string, next: string | null, last: string | null, partial: boolean) =>
      (partial
        ? 'Trong các số liệu được công bố, chiếm tỷ lệ cao nhất là '
        : 'Chiếm tỷ lệ cao nhất là ') +
      top +
      (next === null ? '' : `, tiếp theo là ${next}`) +
      (last === null ? '.' : `, thấp nhất là ${last}.`),
    /** Of both sides of a scale. */
    sides: (shares: string) => `Tính chung hai phía: ${shares}.`,
    equal: (all: string) => `Các phương án có tỷ lệ ngang nhau: ${all}.`,
    single: (label: string, figure: string) => `${label} chiếm ${figure}.`,
    below: (figure: string) => `dưới ${figure}`,
    nothing: 'Không có số liệu nào được công bố.',
    withheld: (labels: string) => `Giữ kín số liệu của ${labels} để bảo vệ người trả lời.`,
    unreliable: (labels: string) => `Không công bố số liệu của ${labels} vì không đủ tin cậy.`,
    withheldCount: (count: string) => `Giữ kín ${count} số liệu để bảo vệ người trả lời.`,
    unreliableCount: (count: string) => `Không công bố ${count} số liệu vì không đủ tin cậy.`,
    sameTop: (top: string) => `Ở mọi nhóm, chiếm tỷ lệ cao nhất đều là ${top}.`,
    tops: (list: string) => `Chiếm tỷ lệ cao nhất: ${list}.`,
    topOf: (group: string, top: string, tied: boolean) =>
      `ở nhóm ${group} là ${top}${tied ? ', cách phương án tiếp theo trong phạm vi sai số' : ''}`,
    gap: (choice: string, high: string, low: string, points: string, verdict: string) =>
      `Chênh lệch lớn nhất giữa các nhóm là ở phương án ${choice}: cao nhất ở nhóm ${high}, thấp nhất ở nhóm ${low}, cách nhau ${points}${verdict === '' ? '' : `, ${verdict}`}.`,
    rankVerdicts: {
      real: 'Phương án đứng đầu cách phương án tiếp theo quá sai số.',
      chance: 'Khoảng cách giữa hai phương án đứng đầu nằm trong sai số.',
      untested: 'Thứ tự này là của những người đã trả lời, chưa kiểm định được ý nghĩa thống kê.',
    },
    gapVerdicts: {
      real: 'có ý nghĩa thống kê',
      chance: 'chênh lệch này nằm trong sai số',
      counted: '',
      untested: 'chưa kiểm định được ý nghĩa thống kê',
    },
    noGap: 'Các nhóm có tỷ lệ ngang nhau.',
    lowGroups: (groups: string) =>
      `Cỡ mẫu của nhóm ${groups} dưới 100 nên chưa đưa vào so sánh; cần thận trọng khi đọc.`,
    fewGroups: (groups: string) => `Nhóm ${groups} có cỡ mẫu dưới 30 nên không vẽ.`,
    withheldGroups: (groups: string) =>
      `Giữ kín mọi số liệu của nhóm ${groups} để bảo vệ người trả lời.`,
    unreliableGroups: (groups: string) =>
      `Không công bố số liệu của nhóm ${groups} vì không đủ tin cậy.`,
    notAsked: (groups: string) => `Nhóm ${groups} không được hỏi câu này.`,
    onlyGroup: (group: string) => `Chỉ có số liệu của nhóm ${group}.`,
    low: 'Cỡ mẫu dưới 100, cần thận trọng khi đọc.',
    multiple: 'Được chọn nhiều phương án nên tổng các tỷ lệ có thể vượt 100%.',
    base: {
      valid: (n: string) => `Tỷ lệ tính trên ${n} có ý kiến rõ ràng.`,
      dk: (n: string) => `Tỷ lệ tính trên ${n}, gồm cả câu trả lời “không biết”.`,
      asked: (n: string) => `Tỷ lệ tính trên toàn bộ ${n} được hỏi.`,
      published: (n: string) => `Tỷ lệ theo nguồn đã công bố, trên ${n}.`,
    },
    publishedUnknown: (unit: string) => `Tỷ lệ theo nguồn đã công bố; nguồn không nêu số ${unit}.`,
  },
};

export type ChartWords = typeof chart;
