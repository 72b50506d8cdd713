import { comparisonOf, type Comparison } from './compare.ts';
import { supportedDegrees } from './degrees.ts';
import type { Estimate } from '../model/index.ts';

/** What the comparison needs of a figure: an Estimate, or a Result after disclosure control. */
type Measured = Pick<Estimate, 'value' | 'se' | 'df'>;

/**
 * Tests the difference between two surveys with independent samples, `a` less `b`: variances and degrees of freedom
 * add up, as for two samples that are the strata of one design. R's `svycontrast` of a `svyby` over both. Where most of the
 * variance is known with few degrees of freedom, the difference has no more than these bear (`supportedDegrees`).
 *
 * @returns null where a figure is suppressed or has no precision (a census, a sample not drawn at random)
 * @example compareWaves({ value: 0.43, se: 0.012, df: 899 }, { value: 0.4, se: 0.011, df: 1199 })?.p // about 0.065
 */
export function compareWaves(a: Measured, b: Measured): Comparison | null {
  if (a.value === null || a.se === null || a.df === null) return null;
  if (b.value === null || b.se === null || b.df === null) return null;
  if (a.df < 1 || b.df < 1) return null;
  const [difference, se] = [a.value - b.value, Math.hypot(a.se, b.se)];
  const parts = [a, b].map((own) => ({
    weight: ((own.se ?? 0) / (se || 1)) ** 2,
    df: own.df ?? 0,
  }));
  const df = se === 0 ? a.df + b.df : supportedDegrees(a.df + b.df, parts);
  return comparisonOf({ difference, se, df }, Math.max(Math.abs(a.value), Math.abs(b.value)));
}
