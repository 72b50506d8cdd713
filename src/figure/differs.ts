import { baseOf } from '../chart/cells.ts';
import type { Differs } from '../chart/finding-split.ts';
import { LEVEL } from './significance.ts';
import type { View } from './view.ts';

/**
 * Whether two groups of a split differ by more than chance, after Holm among all comparisons of the split. Groups are compared on
 * substantive answers; where a chart shows another base, nothing is known of its figures.
 *
 * @example differsIn(view)('hai_long', 'nam', 'nu') // true
 */
export function differsIn({ report, question, by }: View): Differs {
  const results = report.results.filter((one) => one.question === question.name);
  if (by === null || baseOf(question, results) !== 'valid') return () => null;
  return (choice, group, other) => {
    const pair = [group, other];
    const found = report.comparisons.find(
      (one) =>
        one.question === question.name &&
        one.statistic === 'share' &&
        one.choice === choice &&
        one.by === by.name &&
        pair.includes(one.group) &&
        pair.includes(one.otherGroup),
    );
    const p = found?.pAdjusted ?? null;
    return p === null ? null : p < LEVEL;
  };
}
