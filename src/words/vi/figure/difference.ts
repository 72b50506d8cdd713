/** Words of the difference of two figures, in the running text. */
export const difference = {
  up: (points: string) => `tăng ${points}`,
  down: (points: string) => `giảm ${points}`,
  same: 'không thay đổi',
  points: (number: string) => `${number} điểm`,
  /** The 95% interval of a difference. */
  interval: (low: string, high: string) => `khoảng tin cậy 95%: ${low} đến ${high}`,
  beyond: (change: string, interval: string | null) =>
    `${change}, có ý nghĩa thống kê${interval === null ? '' : ` (${interval})`}`,
  alone: (change: string, interval: string | null) =>
    `${change}${interval === null ? '' : ` (${interval})`}, chưa đủ chắc khi xét mọi cặp nhóm`,
  clustered: (change: string) =>
    `${change} (không kiểm định được vì có nhóm nằm gọn trong một cụm của mẫu)`,
  untestedChange: (change: string) => `${change} (chưa kiểm định được ý nghĩa thống kê)`,
  within: (change: string, interval: string | null) =>
    `thay đổi nằm trong sai số (${change}${interval === null ? '' : `; ${interval}`})`,
  onBase: (text: string, base: string) =>
    text.endsWith(')') ? `${text.slice(0, -1)}; ${base})` : `${text} (${base})`,
  gap: {
    up: (points: string) => `cao hơn ${points}`,
    down: (points: string) => `thấp hơn ${points}`,
    same: 'ngang nhau',
    within: (gap: string, interval: string | null) =>
      `chênh lệch nằm trong sai số (${gap}${interval === null ? '' : `; ${interval}`})`,
  },
  /** Why two surveys are not compared, as a phrase of a list. */
  barriers: {
    wording: 'khác lời câu hỏi',
    choices: 'khác các phương án trả lời',
    asked: 'khác những người được hỏi',
    population: 'khác đối tượng khảo sát',
    territory: 'khác địa bàn',
    sampling: 'khác cách chọn mẫu',
    unstated: 'không rõ cách chọn mẫu',
    mode: 'khác cách thu thập',
    method: 'khác phương pháp',
  },
  notComparable: (reasons: string) => `không so sánh được vì ${reasons}`,
  incomparable: 'không so sánh được vì có số liệu không công bố',
};

export type DifferenceWords = typeof difference;
