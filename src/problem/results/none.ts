import { defineProblem } from '../definition/index.ts';

export const resultsNone = defineProblem({
  code: 'results-none',
  vi: () => ({
    message: 'tệp không có kết quả nào',
    remedy: 'thêm các dòng kết quả dưới dòng tiêu đề',
  }),
  en: () => ({
    message: 'the file holds no results',
    remedy: 'add rows under the header',
  }),
  guide: { why: 'Tệp chỉ có dòng tiêu đề.' },
});
