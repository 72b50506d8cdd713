/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function* randomsOf(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/**
 * So many of them, all equally likely, in the order they were given: the same for the same seed.
 *
 * @example sampleOf(['a', 'b', 'c'], 2, 1).length // 2
 */
export function sampleOf<T>(all: readonly T[], size: number, seed: number): readonly T[] {
  const randoms = randomsOf(seed);
  const drawn = all
    .map((one, at) => ({ one, at, random: randoms.next().value }))
    .toSorted((a, b) => a.random - b.random)
    .slice(0, size);
  return drawn.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}
