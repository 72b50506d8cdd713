import { defineProblem } from '../definition/index.ts';

export const surveySourceTwice = defineProblem({
  code: 'survey-source-twice',
  vi: () => ({
    message: 'thư mục có cả responses.csv và results.csv',
    remedy:
      'chỉ giữ một tệp: responses.csv nếu có phiếu trả lời, results.csv nếu chỉ còn bảng kết quả',
  }),
  en: () => ({
    message: 'the folder holds both responses.csv and results.csv',
    remedy: 'keep one: responses.csv if there are answers, results.csv if only tables survive',
  }),
  guide: { why: 'Có hai nguồn số liệu thì không biết công bố nguồn nào.' },
});
