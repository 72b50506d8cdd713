import { defineProblem, given, perhaps } from '../definition/index.ts';

export const seriesUnknown = defineProblem({
  code: 'series-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `${seen} không có trong danh mục chuỗi data/series.csv`,
    remedy: perhaps.vi(suggestion, 'thêm chuỗi vào danh mục'),
  }),
  en: ({ suggestion }, seen) => ({
    message: `${seen} is not in the register data/series.csv`,
    remedy: perhaps.en(suggestion, 'add the series to the register'),
  }),
  guide: {
    why: 'Chuỗi phải có trong data/series.csv.',
    params: { suggestion: 'boi-thuong' },
    seen: 'boi-thuon',
  },
});
