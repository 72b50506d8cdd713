import { defineProblem } from '../definition/index.ts';

export const weightBad = defineProblem({
  code: 'weight-bad',
  vi: (_, seen) => ({
    message: `trọng số ${seen} không lớn hơn 0`,
    remedy: 'ghi trọng số lớn hơn 0, hoặc bỏ phiếu này',
  }),
  en: (_, seen) => ({
    message: `the weight ${seen} is not above 0`,
    remedy: 'give a weight above 0, or leave this respondent out',
  }),
  guide: { why: 'Trọng số bằng 0 hoặc âm không có nghĩa.', seen: '0' },
});
