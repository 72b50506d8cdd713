import { fsum } from 'd3-array';

/**
 * Kish's design effect of weights, n · Σw² / (Σw)² = 1 + cv² (Survey Sampling, 1965, 11.7); null where they sum to 0.
 *
 * @example kishOf(new Float64Array([1, 1, 4])) // 1.5
 */
export function kishOf(weight: Float64Array): number | null {
  const total = fsum(weight);
  if (total === 0) return null;
  return (weight.length * fsum(weight.map((w) => w * w))) / (total * total);
}
