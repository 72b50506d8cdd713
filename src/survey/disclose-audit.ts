import { fsum } from 'd3-array';
import { LEVELS } from './disclose-level.ts';
import type { Item, Line, Sheet } from './disclose-sheet.ts';

/** A total and the parts that add up to it. */
export interface Sum {
  readonly total: Item;
  readonly parts: readonly Item[];
}

/**
 * All sums that a reader can do on a sheet: the cells of a line make its base (single choice), and groups make everyone,
 * cell by cell and base by base. Respondents in no group are taken as known to the reader, which protects more.
 * The `asked` base of a question put to everyone stands outside: blanks, which are never published, are part of it.
 */
export function sumsOf(sheet: Sheet): readonly Sum[] {
  return [
    ...(sheet.single ? sheet.lines.flatMap((line) => lineSums(sheet, line)) : []),
    ...groupSums(sheet),
  ];
}

const isClosed = ({ question }: Sheet, level: number): boolean =>
  level < 2 || question.relevant !== null;

function lineSums(sheet: Sheet, line: Line): Sum[] {
  const sums: Sum[] = [];
  let narrower: Item[] = [];
  let from = 0;
  for (const level of LEVELS) {
    const total = line.levels[level];
    if (total === null || total === undefined || !isClosed(sheet, level)) continue;
    const cells = line.cells.filter((_, index) => {
      const own = sheet.columns[index]?.level ?? 0;
      return own >= from && own <= level;
    });
    sums.push({ total, parts: [...narrower, ...cells] });
    [narrower, from] = [[total], level + 1];
  }
  return sums;
}

function groupSums(sheet: Sheet): Sum[] {
  const everyone = sheet.lines.find(({ by }) => by === null);
  if (everyone === undefined) return [];
  const sums = [...linesBy(sheet).values()].flatMap((groups) => [
    ...everyone.cells.map((total, index) => ({
      total,
      parts: groups.flatMap(({ cells }) => cells[index] ?? []),
    })),
    ...LEVELS.filter((level) => isClosed(sheet, level)).flatMap((level) => {
      const total = everyone.levels[level];
      const parts = groups.flatMap(({ levels }) => levels[level] ?? []);
      return total === null || total === undefined ? [] : [{ total, parts }];
    }),
  ]);
  // What nobody in a group has chosen does not make everyone's count: those in no group have.
  return sums.filter(({ parts }) => parts.some(({ n }) => n > 0));
}

/** The groups of each breakdown. */
export function linesBy(sheet: Sheet): ReadonlyMap<string, readonly Line[]> {
  return Map.groupBy(
    sheet.lines.filter(({ by }) => by !== null),
    ({ by }) => by ?? '',
  );
}

/**
 * The withheld counts that the sums give away: those fixed by the linear system of all sums, found by Gauss–Jordan
 * elimination on the withheld counts, and those of a sum whose withheld parts are one respondent each (as nobody is
 * shown as 0, a reader knows every withheld part to be at least 1).
 */
export function determined(sums: readonly Sum[]): ReadonlySet<Item> {
  const open = sums.filter(
    ({ total, parts }) => total.withheld || parts.some((part) => part.withheld),
  );
  const unknown = [
    ...new Set(open.flatMap(({ total, parts }) => [total, ...parts].filter((i) => i.withheld))),
  ];
  const place = new Map(unknown.map((item, index) => [item, index]));
  const rows = open.map(({ total, parts }) => {
    const row = new Float64Array(unknown.length);
    for (const part of parts) add(row, place.get(part), 1);
    add(row, place.get(total), -1);
    return row;
  });
  const found = reduce(rows, unknown.length).flatMap((index) => unknown[index] ?? []);
  return new Set([...found, ...sums.flatMap(onesOf)]);
}

function add(row: Float64Array, index: number | undefined, sign: number): void {
  if (index !== undefined) row[index] = (row[index] ?? 0) + sign;
}

function onesOf({ total, parts }: Sum): readonly Item[] {
  const hidden = parts.filter((part) => part.withheld);
  return !total.withheld && fsum(hidden, ({ n }) => n) === hidden.length
    ? hidden.filter(({ n }) => n === 1)
    : [];
}

const NOTHING = 1e-9;

/** Brings the rows to reduced echelon form and returns the columns that stand alone in a row. */
function reduce(rows: readonly Float64Array[], width: number): number[] {
  const left = [...rows];
  const done: Float64Array[] = [];
  for (let column = 0; column < width; column++) {
    const at = left.findIndex((row) => Math.abs(row[column] ?? 0) > NOTHING);
    const [pivot] = at < 0 ? [] : left.splice(at, 1);
    if (pivot === undefined) continue;
    const scale = pivot[column] ?? 1;
    for (let k = column; k < width; k++) pivot[k] = (pivot[k] ?? 0) / scale;
    for (const row of [...left, ...done]) subtract(row, pivot, column);
    done.push(pivot);
  }
  return done.flatMap((row) => {
    const first = row.findIndex((x) => Math.abs(x) > NOTHING);
    const more = row.findIndex((x, index) => index > first && Math.abs(x) > NOTHING);
    return first >= 0 && more < 0 ? [first] : [];
  });
}

function subtract(row: Float64Array, pivot: Float64Array, column: number): void {
  const factor = row[column] ?? 0;
  if (Math.abs(factor) <= NOTHING) return;
  for (let k = column; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
}
