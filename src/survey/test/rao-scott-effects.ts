import { type Cells, dot, type Strata } from '../design/index.ts';

/** A number per cell. */
type LinearForm = readonly number[];

/** The first two moments of the design effects of a table: all that the second-order correction needs of them. */
interface Effects {
  /** Σ of the design effects. */
  readonly sum: number;
  /** Σ of their squares. */
  readonly squares: number;
}

/** A sum below this part of its terms is rounding error. */
const ROUNDING = 1e-14;

/**
 * The covariance matrix of some estimated totals Σ form · weighted, its trace and the trace of its square. The same
 * variance as `varianceOf`: units with replacement within strata, less the strata's own sums.
 *
 * @param factor what the matrix is multiplied by
 * @returns null where the sum is 0 but for rounding: the design leaves the table no sampling error
 */
export function effectsOf(
  cells: Cells,
  { centre }: Strata,
  forms: readonly LinearForm[],
  factor: number,
): Effects | null {
  const within = forms.map((form) => timesProducts(cells, form));
  const own = forms.map((form) => centre.map((c, h) => Math.sqrt(c) * stratumSum(cells, form, h)));
  let [sum, gross, squares] = [0, 0, 0];
  forms.forEach((form, j) => {
    own.forEach((between, k) => {
      const [more, less] = [dot(within[k] ?? [], form), dot(between, own[j] ?? [])];
      squares += (factor * (more - less)) ** 2;
      if (j !== k) return;
      sum += factor * (more - less);
      gross += factor * (more + less);
    });
  });
  return sum > ROUNDING * gross ? { sum, squares } : null;
}

/** The matrix of products times a form. */
function timesProducts({ width, products }: Cells, form: LinearForm): Float64Array {
  return Float64Array.from(form, (_, c) =>
    dot(products.subarray(c * width, (c + 1) * width), form),
  );
}

function stratumSum({ width, residuals }: Cells, form: LinearForm, h: number): number {
  return dot(residuals.subarray(h * width, (h + 1) * width), form);
}
