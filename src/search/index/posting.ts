/**
 * Ascending whole numbers as their differences, which are small and compress well.
 *
 * @example toDeltas([3, 7, 8]) // [3, 4, 1]
 */
export function toDeltas(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** The numbers again. */
export function fromDeltas(deltas: readonly number[]): number[] {
  let sum = 0;
  return deltas.map((delta) => (sum += delta));
}

/** FNV-1a of a term, so that whoever asks knows which file holds it. */
export function shardOf(term: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) {
    hash ^= term.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % shards;
}
