import { problem, type Problem } from '../../problem/index.ts';
import { filledCells } from './find-header.ts';
import { cellSign, isFullName } from '../personal/index.ts';
import { columnLetter, tidy, type Merge, type Sheet } from './sheet.ts';

/** The place of a row or a cell, the sheet named where the file has several. */
export function sheetPlace({ file, name, lines }: Sheet, row: number, at?: number) {
  const cell = at === undefined ? '' : `${columnLetter(at)}${String(lines[row] ?? row + 1)}`;
  const field = [name, cell].filter((part) => part !== '').join('!');
  return {
    ...{ file, line: lines[row] ?? row + 1 },
    column: at === undefined ? undefined : at + 1,
    field: field === '' ? undefined : field,
  };
}

/** What keeps a sheet of answers from being read row by row: no rows, headers missing, merged cells. */
export function checkSheet(sheet: Sheet, header: number): readonly Problem[] {
  const rows = sheet.rows.slice(header + 1);
  if (!rows.some((row) => filledCells(row) > 0))
    return [problem('import-rows-none', sheetPlace(sheet, header), {})];
  const people = peopleInHeader(sheet, header);
  if (people.length > 0) return people;
  const merges = sheet.merges
    .filter(({ bottom }) => bottom >= header)
    .map((merge) => merged(sheet, merge, header));
  return merges.length > 0 ? merges : missingHeaders(sheet, header);
}

/** A sheet without a header: its first row is somebody's answers, which must not be shown. */
function peopleInHeader(sheet: Sheet, header: number): readonly Problem[] {
  const letters = (sheet.rows[header] ?? []).flatMap((cell, at) => {
    const text = tidy(cell);
    return cellSign(text) !== null || isFullName(text) ? [columnLetter(at)] : [];
  });
  if (letters.length === 0) return [];
  return [problem('import-header-personal', sheetPlace(sheet, header), { letters })];
}

function merged(sheet: Sheet, merge: Merge, header: number): Problem {
  const cell = (row: number, at: number): string =>
    `${columnLetter(at)}${String(sheet.lines[row] ?? row + 1)}`;
  const params = { from: cell(merge.top, merge.left), to: cell(merge.bottom, merge.right) };
  const place = sheetPlace(sheet, merge.top, merge.left);
  return merge.top <= header
    ? problem('import-header-merged', place, params)
    : problem('import-cells-merged', place, params);
}

function missingHeaders(sheet: Sheet, header: number): readonly Problem[] {
  const names = sheet.rows[header] ?? [];
  const unnamed = new Set<number>();
  for (const row of sheet.rows.slice(header + 1))
    row.forEach((cell, at) => {
      if (tidy(names[at]) === '' && tidy(cell) !== '') unnamed.add(at);
    });
  return [...unnamed]
    .filter((at) => !isCounted(sheet, header, at))
    .map((at) =>
      problem('import-header-missing', sheetPlace(sheet, header, at), { letter: columnLetter(at) }),
    );
}

/** A column without a header that only counts the rows: 1, 2, 3, or 0, 1, 2. */
export function isCounted({ rows }: Sheet, header: number, at: number): boolean {
  const cells = rows
    .slice(header + 1)
    .map((row) => tidy(row[at]))
    .filter((cell) => cell !== '');
  const [first = NaN] = cells.map(Number);
  return (
    cells.length > 2 &&
    [0, 1].includes(first) &&
    cells.every((cell, i) => Number(cell) === first + i)
  );
}
