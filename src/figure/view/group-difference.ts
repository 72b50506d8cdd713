import { baseOf, type Differs, resultsOfSplit } from '../../chart/index.ts';
import { isSignificant } from '../table/index.ts';
import type { View } from './view.ts';

/**
 * Whether two groups of a split differ by more than chance: the test of the table under the chart says so, and so does their own comparison
 * among all of the split. Null where either is withheld, so that no title claims what the line under the table leaves open. Groups are
 * compared on substantive answers; where a chart shows another base, nothing is known of its figures.
 *
 * @example groupsDiffer(view)('hai_long', 'nam', 'nu') // true
 */
export function groupsDiffer({ report, question, by }: View): Differs {
  const results = report.results.filter((one) => one.question === question.name);
  if (by === null || baseOf(question, resultsOfSplit(results, by)) !== 'valid') return () => null;
  const isOfSplit = (one: { readonly question: string; readonly by: string }): boolean =>
    one.question === question.name && one.by === by.name;
  return (choice, group, other) => {
    const pair = [group, other];
    const table = report.tests.find(
      (one) => isOfSplit(one) && (one.choice === null || one.choice === choice),
    );
    const found = report.comparisons.find(
      (one) =>
        isOfSplit(one) &&
        one.statistic === 'share' &&
        one.choice === choice &&
        pair.includes(one.group) &&
        pair.includes(one.otherGroup),
    );
    const [whole, own] = [table?.pAdjusted ?? null, found?.pAdjusted ?? null];
    return whole === null || own === null ? null : isSignificant(whole) && isSignificant(own);
  };
}
