import { defineProblem, given, perhaps } from '../../definition/index.ts';

export const referenceSeriesUnknown = defineProblem({
  code: 'reference-series-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `không có chuỗi ${seen} trong data/series.csv`,
    remedy: perhaps.vi(suggestion, 'dùng mã ở cột "id" của data/series.csv'),
  }),
  en: ({ suggestion }, seen) => ({
    message: `there is no series ${seen} in data/series.csv`,
    remedy: perhaps.en(suggestion, 'use an id of data/series.csv'),
  }),
  guide: {
    why: 'Thành phần <Trend> vẽ một chuỗi có trong data/series.csv.',
    params: { suggestion: 'boi-thuong' },
    seen: 'boi-thuon',
  },
});
