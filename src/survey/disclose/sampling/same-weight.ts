/** Weights whose relative difference is below this are the same. */
const NEGLIGIBLE = 1e-9;

export const isSameWeight = (a: number, b: number): boolean => Math.abs(a - b) <= NEGLIGIBLE * a;

/** Whether all respondents have one weight. */
export function areSameWeights(weights: ArrayLike<number>): boolean {
  const first = weights[0] ?? 0;
  for (let at = 1; at < weights.length; at++)
    if (!isSameWeight(first, weights[at] ?? 0)) return false;
  return true;
}
