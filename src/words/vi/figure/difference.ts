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
  incomparable: 'không so sánh được vì có số liệu không công bố',
};

export type DifferenceWords = typeof difference;
