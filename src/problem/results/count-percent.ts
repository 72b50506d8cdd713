import { defineProblem, given } from '../definition/index.ts';
import { comma } from './words.ts';

/** `counted`: n ÷ base as a percentage, with one decimal more than printed. */
export const resultsCountPercent = defineProblem({
  code: 'results-count-percent',
  params: given<{
    readonly n: number;
    readonly base: number;
    readonly counted: string;
    readonly printed: string;
  }>(),
  vi: ({ n, base, counted, printed }) => ({
    message: `${n} trên ${base} là ${comma(counted)}%, không khớp với ${comma(printed)}%`,
    remedy:
      'kiểm tra lại n, base và percent với bản gốc; nếu bản gốc in sai, để trống cột base và nói rõ ở cột note',
  }),
  en: ({ n, base, counted, printed }) => ({
    message: `${n} of ${base} is ${counted}%, which does not agree with ${printed}%`,
    remedy:
      'check n, base and percent against the source; if the source itself is wrong, leave base empty and say so in note',
  }),
  guide: {
    why: 'Chia n cho base không ra tỷ lệ đã ghi, nên một trong ba số bị gõ sai, hoặc bản gốc in sai.',
    params: { n: 412, base: 500, counted: '82.40', printed: '81.2' },
  },
});
