import type { Statistic } from '../../../survey/index.ts';

/** Words of the tables under charts, and of where they stand. */
export const table = {
  table: (question: string) => `Bảng số liệu: ${question}`,
  tableBy: (question: string, by: string) => `Bảng số liệu: ${question} – theo ${by}`,
  choice: 'Phương án',
  numberClass: 'Mức',
  statistic: 'Số đo',
  share: 'Tỷ lệ',
  value: 'Giá trị',
  interval: 'Khoảng tin cậy 95%',
  count: (unit: string) => `Số ${unit}`,
  group: 'Nhóm',
  statistics: {
    share: 'Tỷ lệ',
    mean: 'Điểm trung bình',
    total: 'Tổng',
    median: 'Trung vị',
    net: 'Chênh lệch giữa hai phía',
  } satisfies Record<Statistic, string>,
  /** Two or more answers taken together. */
  net: (choices: string) => `Cộng: ${choices}`,
  numbers: { mean: 'Trung bình' },
  /** Answers of a side of a scale that are told together alone. */
  merged: (answers: string, share: string) => `Mẫu nhỏ nên gộp các mức ${answers}: ${share}.`,
  index: 'Chỉ số',
  indexRemark: 'Chỉ số không phải là tỷ lệ người chọn một phương án.',
  /** A number made of many answers, with the ends of its scale. */
  indexOf: (low: string, high: string, unit: string) => `Chỉ số (từ ${low} đến ${high} ${unit})`,
  /** A mean of scores tells nothing without the scale. */
  meanOf: (low: string, high: string) => `Điểm trung bình (thang từ ${low} đến ${high})`,
  baseRow: (unit: string) => `Cơ sở (số ${unit}, chưa nhân trọng số)`,
  noFigures: 'Câu hỏi này không có bảng số liệu.',
  noneAlone: 'Số liệu giữ kín hoặc cần đọc thận trọng: xem bảng.',
  seeTable: 'Xem bảng số liệu.',
  toTable: 'Bảng số liệu và các nhóm trả lời',
};

export type TableWords = typeof table;
