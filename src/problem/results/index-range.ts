import { defineProblem, given } from '../definition/index.ts';

export const resultsIndexRange = defineProblem({
  code: 'results-index-range',
  params: given<{ readonly low: number; readonly high: number }>(),
  vi: ({ low, high }, seen) => ({
    message: `chỉ số ${seen} nằm ngoài thang đo từ ${low.toLocaleString('vi-VN')} đến ${high.toLocaleString('vi-VN')}`,
    remedy: 'sửa con số trong results.csv, hoặc sửa cột range trong questions.csv',
  }),
  en: ({ low, high }, seen) => ({
    message: `the index ${seen} is outside of its range from ${low.toLocaleString('en-GB')} to ${high.toLocaleString('en-GB')}`,
    remedy: 'correct the number in results.csv, or the column range in questions.csv',
  }),
  guide: {
    why: 'Con số phải nằm trong thang đo đã khai.',
    params: { low: 0, high: 100 },
    seen: '839,4',
  },
});
