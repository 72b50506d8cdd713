import { defineProblem, given } from '../../../definition/index.ts';

/** Two neighbours, as written. */
export const questionBinsOrder = defineProblem({
  code: 'question-bins-order',
  params: given<{ readonly before: string; readonly after: string }>(),
  vi: ({ before, after }) => ({
    message: `các mốc chia lớp phải tăng dần, nhưng "${after}" đứng sau "${before}"`,
    remedy: 'xếp lại các mốc từ nhỏ đến lớn, mỗi mốc một lần',
  }),
  en: ({ before, after }) => ({
    message: `class limits must ascend, but "${after}" comes after "${before}"`,
    remedy: 'put the limits in ascending order, each once',
  }),
  guide: {
    why: 'Các mốc đi từ nhỏ đến lớn; hai mốc bằng nhau thì giữa chúng không có ai.',
    params: { before: '30', after: '20' },
    seen: '10 30 20',
  },
});
