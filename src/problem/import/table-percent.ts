import { defineProblem } from '../definition/index.ts';

export const importTablePercent = defineProblem({
  code: 'import-table-percent',
  vi: (_, seen) => ({
    message: `${seen} không phải là tỷ lệ từ 0 đến 100`,
    remedy: 'sửa ô, hoặc để trống nếu nguồn không in tỷ lệ',
  }),
  en: (_, seen) => ({
    message: `${seen} is no percentage from 0 to 100`,
    remedy: 'mend the cell, or leave it empty where the source prints none',
  }),
  guide: {
    why: 'Tỷ lệ phải nằm giữa 0 và 100; số lớn hơn thường là số người ghi nhầm cột.',
    seen: '741',
  },
});
