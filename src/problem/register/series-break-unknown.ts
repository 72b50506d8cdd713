import { defineProblem } from '../definition/index.ts';

export const seriesBreakUnknown = defineProblem({
  code: 'series-break-unknown',
  vi: (_, seen) => ({
    message: `${seen} không có trong danh mục chuỗi số liệu data/series.csv`,
    remedy: 'sửa lại mã chuỗi, hoặc thêm chuỗi này vào danh mục',
  }),
  en: (_, seen) => ({
    message: `${seen} is not in the register data/series.csv`,
    remedy: 'correct the series id, or add the series to the register',
  }),
  guide: { why: 'Chỗ ngắt phải thuộc một chuỗi có trong data/series.csv.', seen: 'boi-thuon' },
});
