/** A share, with what tells how sure it is. */
export interface Placed {
  readonly value: number;
  /** The ends of the 95% interval; null where the sample has none. */
  readonly low: number | null;
  readonly high: number | null;
}

const Z = 1.959964;

/** An end of the 95% interval of a share of a simple random sample of `n` (Wilson, JASA 22, 1927). */
function wilson(share: number, n: number, side: -1 | 1): number {
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return (share + (Z * Z) / (2 * n) + side * spread) / (1 + (Z * Z) / n);
}

/**
 * Whether two answers of a question, or two groups by their shares of one, are too close to be put in an order: their 95% intervals meet, or they show the same
 * figure. A sample without a sampling error of its own may claim no more than one drawn at random of as many: it is judged by
 * the intervals that a simple random sample would have.
 *
 * @param a the higher
 * @param n the unweighted base of the higher, and where it is another `m`, that of the lower; null where a source does not print it,
 *   and its figures are taken as they are
 * @example areTied({ value: 0.31, low: null, high: null }, { value: 0.30, low: null, high: null }, 300) // true
 */
export function areTied(a: Placed, b: Placed, n: number | null, m = n): boolean {
  if (a.value === b.value) return true;
  if (a.low !== null && b.high !== null) return a.low <= b.high;
  return n !== null && m !== null && wilson(a.value, n, -1) <= wilson(b.value, m, 1);
}
