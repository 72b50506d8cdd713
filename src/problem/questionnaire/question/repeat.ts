import { defineProblem } from '../../definition/index.ts';

export const questionRepeat = defineProblem({
  code: 'question-repeat',
  vi: () => ({
    message: 'nhóm lặp (begin_repeat) chưa dùng được, vì mỗi dòng của responses.csv là một phiếu',
    remedy: 'bỏ nhóm lặp, hoặc đưa phần lặp thành một cuộc khảo sát riêng',
  }),
  en: () => ({
    message:
      'repeats (begin_repeat) are not supported, since a row of responses.csv is a respondent',
    remedy: 'remove the repeat, or make its part a survey of its own',
  }),
  guide: { why: 'Nhóm lặp cho mỗi người nhiều dòng, trong khi tệp phiếu mỗi người một dòng.' },
});
