import { defineProblem } from '../definition/index.ts';

/** Neither a percentage nor a count. */
export const resultsEmpty = defineProblem({
  code: 'results-empty',
  vi: () => ({
    message: 'dòng này không có cả tỷ lệ lẫn số người chọn',
    remedy: 'ghi cột percent hoặc cột n, hoặc xóa dòng',
  }),
  en: () => ({
    message: 'the row holds neither a percentage nor a count',
    remedy: 'fill in percent or n, or delete the row',
  }),
  guide: { why: 'Dòng không có số nào thì không có gì để công bố.' },
});
