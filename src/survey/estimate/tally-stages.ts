import type { SurveyDesign, Tally } from '../design/index.ts';
import type { Enter } from './tally-raked.ts';

/**
 * A tally whose products have what people drawn within clusters add: the products of the cells that a row is in, by its own scale.
 * Without a second stage the tally is returned as it is.
 *
 * @param enter cells numbered through all groups: cell c of group g is g · width + c
 */
export function stagedTally(tally: Tally, enter: Enter, { rows, within }: SurveyDesign): Tally {
  if (within === null) return tally;
  const { width } = tally;
  const products = tally.products.slice();
  for (let row = 0; row < rows; row++) {
    const square = within.squares[row] ?? 0;
    const own: (readonly [cell: number, amount: number])[] = [];
    if (square !== 0) enter(row, (cell, amount) => own.push([cell, amount]));
    for (const [c, x] of own)
      for (const [d, y] of own) {
        const at = c * width + (d % width);
        products[at] = (products[at] ?? 0) + square * x * y;
      }
  }
  return { ...tally, products };
}
