import { defineProblem } from '../definition/index.ts';

export const resultsIndexChoice = defineProblem({
  code: 'results-index-choice',
  vi: (_, seen) => ({
    message: `chỉ số không có phương án, nhưng cột choice ghi ${seen}`,
    remedy: 'để trống ô này',
  }),
  en: (_, seen) => ({
    message: `an index has no choices, but column choice says ${seen}`,
    remedy: 'leave the cell empty',
  }),
  guide: {
    why: 'Chỉ số (measure là index trong questions.csv) là một con số, không phải tỷ lệ của một phương án.',
    seen: 'hai_long',
  },
});
