import { min } from 'd3-array';
import { cellsAndBasesOf, type CellCount, type Row } from './frequency-table.ts';

/** Suppresses counts; returns whether any of them was still published. */
export function suppress(cells: readonly CellCount[]): boolean {
  const fresh = cells.filter((cell) => !cell.suppressed);
  for (const cell of fresh) cell.suppressed = true;
  return fresh.length > 0;
}

/** Suppresses every cell and base of a row; returns whether any of them was still published. */
export const suppressRow = (row: Row): boolean => suppress(cellsAndBasesOf(row));

/** Suppresses the smallest published cell that holds anybody; returns whether there was one. */
export function suppressSmallest(cells: readonly CellCount[]): boolean {
  const open = cells.filter((cell) => !cell.suppressed && cell.n > 0);
  const least = min(open, ({ n }) => n);
  return suppress(open.filter(({ n }) => n === least).slice(0, 1));
}
