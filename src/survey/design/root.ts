/** Halvings before the steps along the chord, which are slow where a function is flat at its ends. */
const HALVINGS = 5;
const STEPS = 60;

/**
 * Where a continuous function is 0, by bisection and then the Illinois method (Dowell and Jarratt, BIT 11, 1971).
 *
 * Precondition: `f` has opposite signs at the ends and a slope at the root.
 *
 * @param precise how near the root must be, as a part of its size
 * @example rootOf((x) => x * x - 2, 0, 2, 1e-12) // 1.414213562373
 */
export function rootOf(
  f: (x: number) => number,
  from: number,
  to: number,
  precise: number,
): number {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [f(low), f(high)];
  let before = 0;
  for (let step = 0; step < STEPS; step++) {
    if (atLow === 0) return low;
    if (atHigh === 0) return high;
    const isFlat = step < HALVINGS || step % 10 === 9;
    const x = isFlat ? (low + high) / 2 : high - (atHigh * (high - low)) / (atHigh - atLow);
    if (!(x > low && x < high) || high - low <= precise * Math.max(1e-3, Math.abs(x))) return x;
    const at = f(x);
    const side = Math.sign(at) === Math.sign(atLow) ? -1 : 1;
    if (side < 0) [low, atLow, atHigh] = [x, at, before < 0 && !isFlat ? atHigh / 2 : atHigh];
    else [high, atHigh, atLow] = [x, at, before > 0 && !isFlat ? atLow / 2 : atLow];
    before = isFlat ? 0 : side;
  }
  return (low + high) / 2;
}
