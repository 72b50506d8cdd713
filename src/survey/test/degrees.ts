import {
  chiSquareRatioQuantile,
  CONFIDENCE,
  fQuantile,
  fTail,
  rootOf,
  studentQuantile,
  studentTail,
  type VariancePart,
} from '../design/index.ts';
import type { Supports } from './support.ts';

/** R's degrees of freedom stand where the interval that they give is too narrow by less than this part. */
const TOLERATED = 1.05;
const ALPHA = 1 - CONFIDENCE;

/**
 * The degrees of freedom of the difference of two groups: R's, those of the respondents of both, where the groups have as many of
 * their own; fewer where a group lies in few clusters, or has few respondents. They are those that give the 95% interval the
 * width that it needs if each group's variance, in proportion to 1 / units, is estimated with the group's own degrees of freedom and
 * with the mean that a group in so few clusters leaves it. So the standard error stays R's, and never has more degrees of
 * freedom than the groups' support (which Satterthwaite, Biometrics Bulletin 2, 1946, adds up so but for the bias).
 *
 * @returns 0 where there is no test: a group without a degree of freedom of its own, or an interval wider than any
 * @example pairDegrees(supports, 0, 1) // 9 for groups in all of 10 clusters; about 6 for five clusters each
 */
export function pairDegrees({ groups, together }: Supports, a: number, b: number): number {
  const [one, other] = [groups[a], groups[b]];
  if (one === undefined || other === undefined || one.df < 1 || other.df < 1) return 0;
  const [u, v] = [1 / one.units, 1 / other.units];
  return supportedDegrees(together([a, b]).df, [
    { weight: (u * one.caught) / (u + v), df: one.df },
    { weight: (v * other.caught) / (u + v), df: other.df },
  ]);
}

/**
 * The degrees of freedom with which Student's t has the quantile that a difference needs.
 *
 * @param design R's degrees of freedom, never exceeded
 * @param parts of the estimated variance, in parts of the true one
 * @returns 0 where no 1 degree of freedom makes the interval wide enough
 */
export function supportedDegrees(design: number, parts: readonly VariancePart[]): number {
  if (design < 1) return 0;
  const least = TOLERATED * studentQuantile(1 - ALPHA / 2, design);
  if (roughly(1, parts) <= least ** 2) return design;
  const wanted = Math.sqrt(chiSquareRatioQuantile(ALPHA, 1, parts));
  if (wanted <= least) return design;
  const over = (df: number): number => studentTail(wanted, df) - ALPHA / 2;
  return over(1) < 0 ? 0 : rootOf(over, 1, design, 1e-12);
}

/** No less than the quantile of a ratio: with the fewest degrees of freedom of any part. */
function roughly(a: number, parts: readonly VariancePart[]): number {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return fQuantile(CONFIDENCE, a, Math.min(...parts.map(({ df }) => df))) / whole;
}

/**
 * The same of a whole table: degrees of freedom of the denominator, by degree of the numerator (R's `ddf / ndf`). Of the design
 * effects of a table a group has a part in proportion to 1 − its share, known with its own degrees of freedom for each of the
 * comparisons that the table has in a group.
 *
 * @param rows answers
 * @param share by group its part of the base
 * @param ndf degrees of freedom of the numerator
 * @returns 0 where there is no test
 */
export function tableDegrees(
  { groups, together }: Supports,
  {
    rows,
    share,
    ndf,
  }: { readonly rows: number; readonly share: readonly number[]; readonly ndf: number },
): number {
  const design = together([...groups.keys()]).df;
  const whole = groups.length - 1;
  const own = groups.map(({ caught, df }, at) => ({
    caught,
    df,
    part: (1 - (share[at] ?? 0)) / whole,
  }));
  const freedom = 1 / own.reduce((sum, { part, df }) => sum + part ** 2 / df, 0);
  const numerator = numeratorOf(ndf, { rows, most: (rows - 1) * whole, freedom });
  const parts = own.map(({ caught, df, part }) => ({
    weight: part * caught,
    df: (df * numerator) / whole,
  }));
  const least = TOLERATED ** 2 * fQuantile(CONFIDENCE, ndf, ndf * design);
  if (roughly(numerator, parts) <= least) return design;
  const wanted = chiSquareRatioQuantile(ALPHA, numerator, parts);
  if (wanted <= least) return design;
  const over = (ddf: number): number => fTail(wanted, ndf, ddf) - ALPHA;
  return over(1) < 0 ? 0 : rootOf(over, 1, ndf * design, 1e-12) / ndf;
}

/**
 * (Σδ)² / Σδ² without what few degrees of freedom add to the squares of estimated design effects: of a Wishart matrix tr V̂² is in the
 * mean tr V² (1 + 1/f) + (tr V)² / f.
 */
function numeratorOf(
  ndf: number,
  {
    rows,
    most,
    freedom,
  }: { readonly rows: number; readonly most: number; readonly freedom: number },
): number {
  const each = (rows - 1) * freedom;
  const left = 1 + 2 / each - (ndf * rows) / each;
  const whole = left > 0 ? Math.min(most, Math.max(ndf, ndf / left)) : most;
  return (ndf + whole) / 2;
}
