import type { Estimate, Policy, Reliability } from '../../model/index.ts';
import { NO_PRECISION } from '../../design/index.ts';
import { withMark } from './suppressed.ts';

/**
 * Marks a figure that is not confidential for its reliability. An unreliable figure of a probability sample loses its
 * value, precision and weighted count and is marked `u`; its unweighted count and base stay, as in NCHS's tables. That
 * keeps readers from misreading and protects no respondent: the other shares of the row imply it. A share above 0 that
 * would show as 0 is marked `low`, one of an empty base `z`.
 */
export function withReliabilityMarks(
  estimate: Estimate,
  policy: Policy,
  isProbability: boolean,
): Estimate {
  const { reliability } = policy;
  if (estimate.baseN === 0) return withMark(estimate, 'z');
  if (isProbability && isUnreliable(estimate, reliability)) return withoutValue(estimate);
  const { statistic, value } = estimate;
  const isLow =
    statistic === 'share' && value !== null && value > 0 && value < reliability.halfUnit;
  return isLow ? withMark(estimate, 'low') : estimate;
}

/**
 * Whether a figure is shown though it has so few degrees of freedom (fewer than 8 by default) that its interval is to
 * be read with care.
 *
 * @example hasFewDegrees(result, DEFAULT_POLICY)
 */
export const hasFewDegrees = ({ df, value }: Estimate, { reliability }: Policy): boolean =>
  value !== null && df !== null && df < reliability.df;

function isUnreliable(estimate: Estimate, rule: Reliability): boolean {
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
  return withMark({ ...estimate, weightedN: null, value: null, ...NO_PRECISION }, 'u');
}
