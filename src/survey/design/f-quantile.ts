import { fTail } from './f-tail.ts';

/**
 * The quantile of the F distribution: the f with P(F ≤ f) = p. R's `qf(p, ndf, ddf)`, to about 1e-12 of its size, by bisection.
 *
 * @param p a probability above 0 and below 1
 * @param ndf degrees of freedom of the numerator, above 0; need not be whole
 * @param ddf degrees of freedom of the denominator, above 0; need not be whole
 * @returns NaN outside these
 * @example fQuantile(0.95, 2, 18) // 3.554557
 */
export function fQuantile(p: number, ndf: number, ddf: number): number {
  if (!(p > 0 && p < 1 && Number.isFinite(fTail(1, ndf, ddf)))) return NaN;
  const isBelow = (f: number): boolean => fTail(f, ndf, ddf) > 1 - p;
  let [low, high] = [0, 1];
  while (isBelow(high)) [low, high] = [high, high * 2];
  while (high - low > 1e-13 * high) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
