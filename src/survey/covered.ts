import { NO_PRECISION } from './precision.ts';
import type { Estimate } from './result.ts';

/**
 * What `disclose` can keep safe: shares and means, without their precision. Standard errors, totals, medians and nets are further equations in
 * the same counts, and its audit does not solve them; so they stay on staff's side of the privacy line.
 *
 * @example disclose(coveredByPolicy(estimate(survey)), { survey, publishedElsewhere: false })
 */
export function coveredByPolicy(estimates: readonly Estimate[]): Estimate[] {
  return estimates
    .filter(({ statistic }) => statistic === 'share' || statistic === 'mean')
    .map((one) => ({ ...one, ...NO_PRECISION }));
}
