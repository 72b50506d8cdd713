/** Numbers from 0 (included) to 1 (excluded), the same ones for the same seed. */
export type Random = () => number;

/** FNV-1a over UTF-16 code units: spreads words that differ by one letter. */
function hash(seed: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) {
    state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  }
  return state >>> 0;
}

/**
 * A repeatable stream of uniform numbers (mulberry32, 32 bits of state): good enough for made-up surveys,
 * never for secrets. Integer arithmetic only, so every platform gives the same stream.
 *
 * @example
 * seededRandom('a')() === seededRandom('a')(); // true
 */
export function seededRandom(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/**
 * The place of `u` (0–1) among parts given as weights of any sum: `pick(0.6, [1, 1])` is 1.
 * Parts of weight 0 are never picked.
 */
export function pick(u: number, weights: readonly number[]): number {
  let left = u * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return found === -1 ? weights.findLastIndex((weight) => weight > 0) : found;
}
