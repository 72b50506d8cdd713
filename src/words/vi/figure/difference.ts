/** Words of the difference of two figures, in the running text. */
export const difference = {
  up: (points: string) => `tăng ${points}`,
  down: (points: string) => `giảm ${points}`,
  same: 'không thay đổi',
  points: (number: string) => `${number} điểm`,
  significantChange: (change: string) => `${change}, có ý nghĩa thống kê`,
  untestedChange: (change: string) => `${change} (chưa kiểm định được ý nghĩa thống kê)`,
  within: (change: string | null) =>
    change === null ? 'không thay đổi' : `thay đổi nằm trong sai số (${change})`,
  onBase: (text: string, base: string) =>
    text.endsWith(')') ? `${text.slice(0, -1)}; ${base})` : `${text} (${base})`,
  gap: {
    up: (points: string) => `cao hơn ${points}`,
    down: (points: string) => `thấp hơn ${points}`,
    same: 'ngang bằng',
    within: (gap: string | null) =>
      gap === null ? 'ngang bằng' : `chênh lệch nằm trong sai số (${gap})`,
  },
  /** Why two surveys are not compared, as a phrase of a list. */
  barriers: {
    wording: 'khác lời câu hỏi',
    choices: 'khác các phương án trả lời',
    asked: 'khác những người được hỏi',
    population: 'khác đối tượng khảo sát',
    territory: 'khác địa bàn',
    sampling: 'khác cách chọn mẫu',
    mode: 'khác cách thu thập',
    method: 'khác phương pháp',
  },
  notComparable: (reasons: string) => `không so sánh được vì ${reasons}`,
  incomparable: 'không so sánh được vì có số liệu không công bố',
};

export type DifferenceWords = typeof difference;
