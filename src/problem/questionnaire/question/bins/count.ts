import { defineProblem, given } from '../../../definition/index.ts';

export const questionBinsCount = defineProblem({
  code: 'question-bins-count',
  params: given<{ readonly count: number; readonly least: number; readonly most: number }>(),
  vi: ({ count, least, most }) => ({
    message: `có ${count} mốc chia lớp; cần từ ${least} đến ${most} mốc`,
    remedy: 'thêm hoặc bớt mốc; để trống ô này thì phần mềm tự chia lớp',
  }),
  en: ({ count, least, most }) => ({
    message: `there are ${count} class limits; from ${least} to ${most} are needed`,
    remedy: 'add or remove limits; with an empty cell the software finds classes itself',
  }),
  guide: {
    why: 'Một mốc chỉ chia được hai lớp, không nói gì hơn số trung vị; quá nhiều lớp thì không vẽ được và lớp nào cũng ít người.',
    params: { count: 1, least: 2, most: 19 },
    seen: '10',
  },
});
