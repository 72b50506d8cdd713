import type { Strata } from './strata.ts';
import type { Cells } from './tally.ts';

/** The sum of a linear form over the cells of all strata: Σ form[c] · weighted[c]. */
export function sumOf({ width, strata, weighted }: Cells, form: ArrayLike<number>): number {
  let sum = 0;
  for (let h = 0; h < strata; h++) sum += stratumSum(width, weighted, h, form);
  return sum;
}

function stratumSum(width: number, weighted: Float64Array, h: number, form: ArrayLike<number>) {
  let sum = 0;
  for (let c = 0; c < width; c++) sum += (form[c] ?? 0) * (weighted[h * width + c] ?? 0);
  return sum;
}

/** The inner product, over the length of `b`. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number> = []): number {
  let sum = 0;
  for (let at = 0; at < b.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** A variance below this part of its terms is rounding error. */
const ROUNDING = 1e-14;

/**
 * The variance of an estimated total, or of any figure by Taylor linearisation: `form` gives the coefficient of each
 * cell, for a ratio Σa / Σb the derivatives (a − ratio · b) / Σb.
 *
 * First-stage units are taken as drawn with replacement (ultimate clusters), with the finite-population correction in
 * `scale`: the sum over strata of f · n/(n−1) · Σ (z − mean z)² over units, where units without anyone in the domain
 * have z = 0. Binder, International Statistical Review 51 (1983); R's `svyrecvar`.
 */
export function varianceOf(
  cells: Cells,
  { count, centre }: Strata,
  form: ArrayLike<number>,
): number {
  const { width, products, residuals } = cells;
  let [variance, gross] = [0, 0];
  for (let c = 0; c < width; c++) {
    const own = form[c] ?? 0;
    if (own === 0) continue;
    for (let d = 0; d < width; d++) {
      const part = own * (form[d] ?? 0) * (products[c * width + d] ?? 0);
      variance += part;
      gross += Math.abs(part);
    }
  }
  for (let h = 0; h < count; h++) {
    const off = (centre[h] ?? 0) * stratumSum(width, residuals, h, form) ** 2;
    variance -= off;
    gross += off;
  }
  return variance > ROUNDING * gross ? variance : 0;
}

/**
 * Primary sampling units less strata, of those with a respondent in the base: R's `degf` of a domain.
 *
 * @param base by cell, 1 where it is in the base
 * @param level the widest level of the base
 */
export function degreesOfFreedom(cells: Cells, base: ArrayLike<number>, level: number): number {
  const { width, strata, weighted, psus } = cells;
  let df = 0;
  for (let own = 0; own <= level; own++) df += psus[own] ?? 0;
  for (let h = 0; h < strata; h++) if (stratumSum(width, weighted, h, base) > 0) df--;
  return df;
}

/** Whether the base has respondents in a stratum whose variance cannot be estimated. */
export function isVarianceUnknown(
  cells: Cells,
  { unknown }: Strata,
  base: ArrayLike<number>,
): boolean {
  return unknown.some(
    (flag, h) => flag === 1 && stratumSum(cells.width, cells.weighted, h, base) > 0,
  );
}
