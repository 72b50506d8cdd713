import type { Numbering } from './design-columns.ts';

/** The rows sorted by primary sampling unit. */
export interface Clusters {
  /** Rows, unit after unit, in the order of the file within a unit. */
  readonly order: Int32Array;
  /** Where in `order` each unit begins; one more than there are units. */
  readonly start: Int32Array;
  /** The stratum of each unit. */
  readonly stratum: Int32Array;
}

/** Sorts the rows by primary sampling unit (counting sort). */
export function clustersOf(stratum: Int32Array, { index, count }: Numbering): Clusters {
  const start = new Int32Array(count + 1);
  for (const unit of index) start[unit + 1] = (start[unit + 1] ?? 0) + 1;
  let rows = 0;
  start.forEach((own, unit) => {
    rows += own;
    start[unit] = rows;
  });
  const next = start.slice();
  const order = new Int32Array(index.length);
  const own = new Int32Array(count);
  index.forEach((unit, row) => {
    const at = next[unit] ?? 0;
    next[unit] = at + 1;
    order[at] = row;
    own[unit] = stratum[row] ?? 0;
  });
  return { order, start, stratum: own };
}
