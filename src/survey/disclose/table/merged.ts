import { sum } from 'd3-array';
import { sidesOf } from '../../estimate/index.ts';
import type { Policy } from '../../model/index.ts';
import { type CellCount, type FrequencyTable, type Row } from './frequency-table.ts';
import { isBelowThreshold } from './threshold.ts';

/** The answers of one side of a scale taken together, where they are too few one by one: `hài lòng trở lên`. */
export interface MergedClass {
  readonly net: 'top' | 'bottom';
  /** Places in the columns of the table. */
  readonly columns: readonly number[];
  /** How many gave any of them: published, until it gives a suppressed answer away. */
  readonly count: CellCount;
}

type Sides = Readonly<Record<MergedClass['net'], readonly number[]>>;

/** Both sides, or one and the rest: the finest first. */
const OPTIONS: readonly (readonly MergedClass['net'][])[] = [
  ['top', 'bottom'],
  ['top'],
  ['bottom'],
];

/**
 * By row the classes that answers merge into before any is withheld: the sides of the question's scale, in all rows of a
 * breakdown alike, where each side that is told and all the rest hold nobody or enough respondents in every row. None where
 * no answer of the breakdown is below the threshold.
 */
export function mergedClassesOf(
  table: FrequencyTable,
  policy: Policy,
): ReadonlyMap<Row, readonly MergedClass[]> {
  const sides = table.single ? columnsBySide(table) : null;
  if (sides === null) return new Map();
  const breakdowns = Map.groupBy(table.rows, ({ by }) => by);
  return new Map(
    [...breakdowns.values()].flatMap((rows) => {
      if (!rows.some((row) => hasFew(table, row, policy))) return [];
      const option = OPTIONS.find((nets) =>
        rows.every((row) => areEnough(table, row, sides, nets, policy)),
      );
      return rows.map(
        (row) => [row, (option ?? []).map((net) => merged(row, net, sides))] as const,
      );
    }),
  );
}

const nOf = ({ cells }: Row, columns: readonly number[]): number =>
  sum(columns, (at) => cells[at]?.n ?? 0);

function columnsBySide({ question, columns }: FrequencyTable): Sides | null {
  const sides = sidesOf(question);
  if (sides === null) return null;
  const side = new Map(question.choices.map(({ name }, at) => [name, sides[at] ?? 0]));
  const of = (own: number) =>
    columns.flatMap(({ choice }, at) => (side.get(choice) === own ? [at] : []));
  return { top: of(1), bottom: of(-1) };
}

const hasFew = ({ columns }: FrequencyTable, { cells }: Row, policy: Policy): boolean =>
  cells.some(({ n }, at) => columns[at]?.level === 0 && isBelowThreshold(n, policy));

function areEnough(
  { columns }: FrequencyTable,
  row: Row,
  sides: Sides,
  nets: readonly MergedClass['net'][],
  policy: Policy,
): boolean {
  const own = nets.map((net) => sides[net]);
  const rest = columns.flatMap(({ level }, at) =>
    level === 0 && !own.some((columnsOf) => columnsOf.includes(at)) ? [at] : [],
  );
  return (
    own.every((columnsOf) => columnsOf.length > 1) &&
    !isBelowThreshold(row.bases[0]?.n ?? 0, policy) &&
    [...own, rest].every((part) => !isBelowThreshold(nOf(row, part), policy))
  );
}

const merged = (row: Row, net: MergedClass['net'], sides: Sides): MergedClass => ({
  net,
  columns: sides[net],
  count: { n: nOf(row, sides[net]), suppressed: false },
});
