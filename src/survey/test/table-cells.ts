import type { Cells, SurveyDesign, Tally } from '../design/index.ts';
import { type Breakdown, cellsOf, everyone, tallyCodes } from '../estimate/index.ts';
import { type Crosstab, crosstabulate } from './crosstab.ts';
import { type Supports, supportsOf, supportsOfCounts } from './support.ts';

/** A two-way table with the sums that its test and the comparisons of its groups need: cell row · columns + column. */
export interface TableCells extends Omit<Crosstab, 'code'> {
  readonly cells: Cells;
  /** What the groups' figures rest on, of the respondents in some rows of the table (1). */
  readonly supports: (base: readonly number[]) => Supports;
}

/**
 * The table of answers by groups; null for an empty one. Where every respondent is a unit and weights are not raked, no two cells share
 * one, so the table is put together of its groups' sums, in one pass over the respondents.
 *
 * @param answers by row from 0, −1 for none
 * @param width how many answers there are
 */
export function tableCellsOf(
  answers: Int32Array,
  width: number,
  breakdown: Breakdown,
  design: SurveyDesign,
): TableCells | null {
  if (design.clusters !== null || design.raking !== null)
    return readCells(crosstabulate(answers, breakdown), design);
  const level = Array.from({ length: width }, () => 0);
  return joined(tallyCodes({ code: answers, level }, breakdown, design), breakdown);
}

/** The table's sums, read off the respondents. */
export function readCells(table: Crosstab, design: SurveyDesign): TableCells | null {
  const { rows, columns, code } = table;
  const level = Array.from({ length: rows * columns }, () => 0);
  const all = everyone(design.rows);
  const cells = cellsOf(tallyCodes({ code, level }, all, design), all)[0];
  if (cells === undefined) return null;
  const groupIn = (base: readonly number[]) => (row: number) => {
    const cell = code[row] ?? -1;
    return cell >= 0 && base[Math.floor(cell / columns)] === 1 ? cell % columns : -1;
  };
  return { ...table, cells, supports: (base) => supportsOf(columns, groupIn(base), design) };
}

function joined(tally: Tally, { groups }: Breakdown): TableCells | null {
  const { width, strata, n, weighted, products } = tally;
  const all = groups.map((_, group) => group);
  const at = (group: number, answer: number): number => group * width + answer;
  const answers = Array.from({ length: width }, (_, answer) => answer).filter((answer) =>
    all.some((group) => (n[at(group, answer)] ?? 0) > 0),
  );
  const columns = all.filter((group) => answers.some((answer) => (n[at(group, answer)] ?? 0) > 0));
  const places = answers.flatMap((answer) => columns.map((group) => ({ group, answer })));
  if (places.length === 0) return null;
  const cells: Cells = {
    ...{ width: places.length, strata, levels: 1, breakdown: { by: null }, group: null },
    n: Float64Array.from(places, ({ group, answer }) => n[at(group, answer)] ?? 0),
    ...byStratum(places, tally, weighted),
    products: diagonal(places, ({ group, answer }) => products[at(group, answer) * width + answer]),
    psus: Float64Array.of(
      places.reduce((sum, { group, answer }) => sum + (n[at(group, answer)] ?? 0), 0),
    ),
  };
  const names = columns.flatMap((group) => groups[group] ?? []);
  const table = { rows: answers.length, columns: columns.length, answers, groups: names };
  return { ...table, cells, supports: (base) => supportsOfCells(table, cells, base) };
}

interface Place {
  readonly group: number;
  readonly answer: number;
}

function byStratum(places: readonly Place[], { width, strata }: Tally, weighted: Float64Array) {
  const own = new Float64Array(places.length * strata);
  for (let h = 0; h < strata; h++)
    places.forEach(({ group, answer }, cell) => {
      own[h * places.length + cell] = weighted[(group * strata + h) * width + answer] ?? 0;
    });
  return { weighted: own, residuals: own };
}

function diagonal(
  places: readonly Place[],
  of: (place: Place) => number | undefined,
): Float64Array {
  const products = new Float64Array(places.length ** 2);
  places.forEach((place, cell) => (products[cell * places.length + cell] = of(place) ?? 0));
  return products;
}

function supportsOfCells(
  { rows, columns }: Pick<Crosstab, 'rows' | 'columns'>,
  { n, weighted, strata, width }: Cells,
  base: readonly number[],
): Supports {
  const own = Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (__, row) => row * columns + column).filter(
      (cell) => base[Math.floor(cell / columns)] === 1,
    ),
  );
  return supportsOfCounts(
    own.map((cells) => cells.reduce((sum, cell) => sum + (n[cell] ?? 0), 0)),
    own.map((cells) =>
      Uint8Array.from({ length: strata }, (_, h) =>
        cells.some((cell) => (weighted[h * width + cell] ?? 0) > 0) ? 1 : 0,
      ),
    ),
  );
}
