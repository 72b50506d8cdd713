import { defineProblem, given } from '../definition/index.ts';

/** A question of a series lacks the choice that the series follows. */
export const seriesChoice = defineProblem({
  code: 'series-choice',
  params: given<{ readonly series: string; readonly choice: string }>(),
  vi: ({ series, choice }) => ({
    message: `câu hỏi thuộc chuỗi "${series}" nhưng không có phương án "${choice}" mà chuỗi theo dõi`,
    remedy:
      'sửa mã phương án ở choices.csv hoặc ở cột choice của data/series.csv, hoặc bỏ chuỗi ở câu này',
  }),
  en: ({ series, choice }) => ({
    message: `the question belongs to the series "${series}" but lacks its choice "${choice}"`,
    remedy:
      'mend the choice in choices.csv or data/series.csv, or take the question out of the series',
  }),
  guide: {
    why: 'Chuỗi theo dõi một phương án; câu hỏi thuộc chuỗi phải có phương án ấy.',
    params: { series: 'boi-thuong', choice: 'hai_long' },
  },
});
