import { baseOf, resultsOfSplit } from '../../chart/index.ts';
import type { Question, Result } from '../../survey/index.ts';

/**
 * The results that a question's table shows, everyone's or with those of one split: shares on the shown base only, and
 * one of each other number. The legend of marks speaks of these, so that it explains no mark that is not to be seen.
 *
 * @param published the results of this question
 */
export function tableResults(
  question: Question,
  published: readonly Result[],
  by: Question | null,
): readonly Result[] {
  const results = resultsOfSplit(published, by);
  const base = baseOf(question, results);
  const own = results.filter((one) => one.by === null || one.by === by?.name);
  const shares = own.filter((one) => one.statistic === 'share' && one.base === base);
  if (by === null) return [...shares, ...firstOfEach(own)];
  if (shares.some((one) => one.by === by.name)) return shares;
  const means = own.filter(({ statistic }) => statistic === 'mean');
  return means.filter((one) => one.base === means[0]?.base);
}

function firstOfEach(results: readonly Result[]): readonly Result[] {
  const others = results.filter(({ statistic }) => statistic !== 'share' && statistic !== 'total');
  return others.filter(
    (one, at) => others.findIndex(({ statistic }) => statistic === one.statistic) === at,
  );
}
