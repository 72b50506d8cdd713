import { betaFraction } from './student.ts';

/**
 * The share of the F distribution above f: R's `pf(f, ndf, ddf, lower.tail = FALSE)`, to about 1e-11 of its size.
 *
 * With a = ddf/2 and b = ndf/2 it is the incomplete beta function I_x(a, b) at x = ddf / (ddf + ndf · f) (DLMF 8.17), by
 * its continued fraction on the side of the mean where that converges. The factor before it is in Loader's form (Fast and
 * Accurate Computation of Binomial Probabilities, 2000), which loses no digits where degrees of freedom are many.
 *
 * @param ndf degrees of freedom of the numerator, above 0; need not be whole
 * @param ddf degrees of freedom of the denominator, above 0; need not be whole
 * @returns NaN outside these, and for an f below 0
 * @example fTail(6.767, 2.662, 42.597) // about 0.0012
 */
export function fTail(f: number, ndf: number, ddf: number): number {
  if (!(f >= 0 && ndf > 0 && ddf > 0 && ndf < Infinity && ddf < Infinity)) return NaN;
  if (f === Infinity) return 0;
  const [a, b] = [ddf / 2, ndf / 2];
  const whole = a + b * f;
  // xᵃ (1 − x)ᵇ / B(a, b), x and 1 − x as parts of their means.
  const powers = a * Math.log1p((b * (1 - f)) / whole) + b * Math.log((f * (a + b)) / whole);
  const front =
    Math.sqrt((a / (a + b)) * (b / (2 * Math.PI))) *
    Math.exp(powers + stirlingRest(a + b) - stirlingRest(a) - stirlingRest(b));
  return f >= 1
    ? (front / a) * betaFraction(a / whole, a, b)
    : 1 - (front / b) * betaFraction((b * f) / whole, b, a);
}

/** What Stirling's formula lacks of ln Γ(z): its series (DLMF 5.11.1) from 20 on, the recurrence below it. */
function stirlingRest(z: number): number {
  let [x, rest] = [z, 0];
  for (; x < 20; x++) rest += (x + 0.5) * Math.log1p(1 / x) - 1;
  const r = 1 / (x * x);
  return rest + (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / x;
}
