import type { Policy, Reliability } from '../model/policy.ts';
import { NO_PRECISION } from '../design/precision.ts';
import type { Estimate, Mark } from '../model/result.ts';

/**
 * Marks a figure that is not confidential for its reliability: of a probability sample one that is too unsure loses its
 * value, its precision and its weighted count and is marked `u`; its unweighted count and base stay, as NCHS shows them.
 * That protects the reader from misreading, not the respondent: where one share of a line is unsure, the others tell it.
 * A share above 0 that would show as 0 is marked `low`, one of a base of nobody `z`.
 */
export function judged(estimate: Estimate, policy: Policy, isProbability: boolean): Estimate {
  const { reliability } = policy;
  if (estimate.baseN === 0) return marked(estimate, 'z');
  if (isProbability && isUnsure(estimate, reliability)) return withoutValue(estimate);
  const { statistic, value } = estimate;
  const isLow =
    statistic === 'share' && value !== null && value > 0 && value < reliability.halfUnit;
  return isLow ? marked(estimate, 'low') : estimate;
}

/** Whether a figure is shown but rests on so few degrees of freedom that its interval is to be read with care. */
export const hasFewDegrees = ({ df, value }: Estimate, { reliability }: Policy): boolean =>
  value !== null && df !== null && df < reliability.df;

function isUnsure(estimate: Estimate, rule: Reliability): boolean {
  const { value, se, low, high, baseN, deff } = estimate;
  if (value === null || baseN === null) return false;
  // A sample is never taken for larger than it is.
  if (se !== null && baseN / Math.max(1, deff ?? 1) < rule.effectiveN) return true;
  // Of 0 and 1 there is no interval, and of numbers none that is in points.
  if (!isProportion(estimate) || low === null || high === null) return false;
  const width = high - low;
  if (width <= rule.narrow) return false;
  return width >= rule.wide || width > rule.relative * value;
}

const isProportion = ({ statistic, choice }: Estimate) =>
  statistic === 'share' || (statistic === 'net' && choice !== 'balance');

/** Without every number that tells how the base divides. */
function withoutValue(estimate: Estimate): Estimate {
  return marked({ ...estimate, weightedN: null, value: null, ...NO_PRECISION }, 'u');
}

export const marked = (estimate: Estimate, mark: Mark): Estimate => ({
  ...estimate,
  marks: [...new Set([...estimate.marks, mark])],
});
