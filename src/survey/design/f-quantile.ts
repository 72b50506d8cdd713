import { fTail } from './f-tail.ts';
import { rootOf } from './root.ts';

/**
 * The quantile of the F distribution: the f with P(F ≤ f) = p. R's `qf(p, ndf, ddf)`, to about 1e-12 of its size.
 *
 * @param p a probability above 0 and below 1
 * @param ndf degrees of freedom of the numerator, above 0; need not be whole
 * @param ddf degrees of freedom of the denominator, above 0; need not be whole
 * @returns NaN outside these
 * @example fQuantile(0.95, 2, 18) // 3.554557
 */
export function fQuantile(p: number, ndf: number, ddf: number): number {
  if (!(p > 0 && p < 1 && Number.isFinite(fTail(1, ndf, ddf)))) return NaN;
  const short = (f: number): number => fTail(f, ndf, ddf) - (1 - p);
  let high = 1;
  while (short(high) > 0) high *= 2;
  return rootOf(short, 0, high, 1e-13);
}
