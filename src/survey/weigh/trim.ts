/**
 * Trims weights to bounds; what is cut off (or added) is shared equally among the weights within them, until none lies
 * outside. The sum of the weights stays. As `trimWeights(strict = TRUE)` of R's `survey`.
 *
 * @param lower in the unit of the weights
 * @param upper in the unit of the weights
 * @throws when the bounds leave no weight within them
 * @example trimWeights(new Float64Array([1, 2, 9]), 1, 6); // [2.5, 3.5, 6]
 */
export function trimWeights(start: Float64Array, lower: number, upper: number): Float64Array {
  let weight = Float64Array.from(start);
  for (;;) {
    const inside = weight.map((one) => (one >= lower && one <= upper ? 1 : 0));
    const count = inside.reduce((sum, one) => sum + one, 0);
    if (count === weight.length) return weight;
    if (count === 0) throw new Error(`no weight within bounds: ${String(lower)}–${String(upper)}`);
    const clamped = weight.map((one) => Math.min(Math.max(one, lower), upper));
    const cut = weight.reduce((sum, one, row) => sum + one - (clamped[row] ?? 0), 0);
    weight = clamped.map((one, row) => (inside[row] === 1 ? one + cut / count : one));
  }
}
