/** Per cell of a two-way table, row by row. */
type Vector = readonly number[];

/**
 * An orthonormal basis of the departures from independence of a table, each divided by √p of its cell; cells that nobody is
 * in take no part. In it the variance of simple random sampling is the unit matrix, so that a quadratic form in it is a
 * design effect.
 *
 * Gram–Schmidt, each vector cleared twice, which keeps the basis orthogonal to rounding (Giraud et al., 2005).
 *
 * @param p the share of each cell, row by row, summing to 1
 * @returns (rows − 1)(columns − 1) vectors; null where empty cells leave fewer
 * @example departures(2, 2, [0.25, 0.25, 0.25, 0.25]) // [[½, −½, −½, ½]], or its mirror
 */
export function departures(rows: number, columns: number, p: Vector): readonly Vector[] | null {
  const basis: Vector[] = [];
  for (const a of contrasts(rows))
    for (const b of contrasts(columns)) {
      const crude = p.map((share, cell) => {
        const own = (a[Math.floor(cell / columns)] ?? 0) * (b[cell % columns] ?? 0);
        return share > 0 ? own / Math.sqrt(share) : 0;
      });
      const cleared = clear(clear(crude, basis), basis);
      const length = Math.hypot(...cleared);
      if (!(length > SINGULAR * Math.hypot(...crude))) return null;
      basis.push(cleared.map((x) => x / length));
    }
  return basis;
}

/** A vector that keeps no more than this part of itself is a sum of the others. */
const SINGULAR = 1e-9;

function clear(vector: Vector, basis: readonly Vector[]): Vector {
  return basis.reduce((left, own) => {
    const along = left.reduce((sum, x, cell) => sum + x * (own[cell] ?? 0), 0);
    return left.map((x, cell) => x - along * (own[cell] ?? 0));
  }, vector);
}

/** Helmert's contrasts: each level against the mean of those before it. */
function contrasts(levels: number): readonly Vector[] {
  return Array.from({ length: Math.max(0, levels - 1) }, (_, k) =>
    Array.from({ length: levels }, (__, level) =>
      level <= k ? -1 / (k + 1) : level === k + 1 ? 1 : 0,
    ),
  );
}
