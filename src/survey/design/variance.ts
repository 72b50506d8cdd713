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

/** What remains of a sum of squares by rounding alone, as a part of it. */
const ROUNDING = 1e-14;

/**
 * The variance of an estimated total, Taylor-linearised for whatever is not one: `form` gives each cell's part in the
 * figure, for a ratio Σa / Σb the derivatives (a − ratio · b) / Σb.
 *
 * First-stage units with replacement (ultimate clusters), the finite-population correction in `scale`:
 * Σ over strata of f · n/(n−1) · Σ over units of (z − mean z)², where units without anyone in the domain count with z = 0.
 * Binder, International Statistical Review 51 (1983); R's `svyrecvar` gives the same.
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
 * @param base per cell, 1 where it is in the base
 * @param level the widest level of the base
 */
export function freedomOf(cells: Cells, base: ArrayLike<number>, level: number): number {
  const { width, strata, weighted, units } = cells;
  let df = 0;
  for (let own = 0; own <= level; own++) df += units[own] ?? 0;
  for (let h = 0; h < strata; h++) if (stratumSum(width, weighted, h, base) > 0) df--;
  return df;
}

/** Whether some stratum that a base has respondents in has no variance that could be told. */
export function isUnknown(cells: Cells, { unknown }: Strata, base: ArrayLike<number>): boolean {
  return unknown.some(
    (flag, h) => flag === 1 && stratumSum(cells.width, cells.weighted, h, base) > 0,
  );
}
