import type { Sentences } from '../params/all.ts';
import type { ResultsParams } from '../params/results.ts';

export const results: Sentences<ResultsParams> = {
  'results-sum': ({ question, group, sum }) => ({
    message: `the percentages of "${question}"${group === '' ? '' : ` in group "${group}"`} add up to ${sum}%, not 100%`,
    remedy: 'check each percentage against the source, or set complete = no if the source does not print every choice',
  }),
};
