import type { Cells } from '../design/index.ts';
import type { Supports } from './support.ts';
import type { TableCells } from './table-cells.ts';

/** A part of a table: some of its groups, with answers put together or left out. */
export interface TablePart {
  readonly rows: number;
  readonly columns: number;
  /** Cell row · columns + column. */
  readonly cells: Cells;
  /** Of the groups of the part, in its order. */
  readonly supports: Supports;
}

/** What the table is read as. */
interface Reading {
  /** By answer of the table the row it counts to, from 0; answers of one row count together, −1 is left out. */
  readonly rowOf: readonly number[];
  /** By group whether it is in the part. */
  readonly hasGroup: readonly boolean[];
}

/** A part of a table. Rows that nobody of these groups is in are left out; every group needs somebody. */
export function partOf(table: TableCells, { rowOf, hasGroup }: Reading): TablePart {
  const { columns, cells, answers } = table;
  const kept = table.groups.flatMap((_, column) => (hasGroup[column] === true ? [column] : []));
  const isHeld = (row: number) => kept.some((column) => (cells.n[row * columns + column] ?? 0) > 0);
  const held = new Set(rowOf.filter((to, row) => to >= 0 && isHeld(row)));
  const places = new Map([...held].toSorted((a, b) => a - b).map((to, place) => [to, place]));
  const to = cells.n.map((_, cell) => {
    const row = places.get(rowOf[Math.floor(cell / columns)] ?? -1) ?? -1;
    const column = kept.indexOf(cell % columns);
    return row < 0 || column < 0 ? -1 : row * kept.length + column;
  });
  const supports = table.supports(answers.map((_, row) => ((rowOf[row] ?? -1) >= 0 ? 1 : 0)));
  const { units } = supports.together(kept);
  return {
    ...{ rows: places.size, columns: kept.length },
    cells: { ...gathered(cells, to, places.size * kept.length), psus: Float64Array.of(units) },
    supports: {
      groups: kept.flatMap((column) => supports.groups[column] ?? []),
      together: (some) => supports.together(some.flatMap((place) => kept[place] ?? [])),
    },
  };
}

/** Sums of cells that count together; −1 is left out. */
function gathered(cells: Cells, to: Float64Array, width: number): Cells {
  const byCell = (own: Float64Array): Float64Array => {
    const sums = new Float64Array((own.length / cells.width) * width);
    own.forEach((x, at) => {
      const place = to[at % cells.width] ?? -1;
      const sum = Math.floor(at / cells.width) * width + place;
      if (place >= 0) sums[sum] = (sums[sum] ?? 0) + x;
    });
    return sums;
  };
  const products = new Float64Array(width * width);
  cells.products.forEach((x, at) => {
    const [c, d] = [to[Math.floor(at / cells.width)] ?? -1, to[at % cells.width] ?? -1];
    if (c >= 0 && d >= 0) products[c * width + d] = (products[c * width + d] ?? 0) + x;
  });
  const [n, weighted, residuals] = [cells.n, cells.weighted, cells.residuals].map(byCell);
  return {
    ...cells,
    width,
    n: n ?? cells.n,
    weighted: weighted ?? cells.weighted,
    residuals: residuals ?? cells.residuals,
    products,
  };
}
