import { type Outcome, problem } from '../../problem/index.ts';
import { checkSheet } from './check-sheet.ts';
import { plainColumn, type Column } from './column.ts';
import { filledCells, findHeader } from './find-header.ts';
import type { Format } from '../draft/index.ts';
import { monkeyColumns } from './monkey-columns.ts';
import { tidy, type Sheet } from './sheet.ts';

/** The columns of a sheet of answers, and the line of each respondent. */
interface SheetColumns {
  readonly columns: readonly Column[];
  readonly headerLine: number;
  readonly lines: readonly number[];
}

const SEPARATORS: Readonly<Partial<Record<Format, readonly string[]>>> = {
  google: [', '],
  microsoft: [';'],
  plain: [';', '|', ', '],
};

/** Takes a sheet of answers apart into columns; rows without any cell are left out. */
export function sheetColumns(sheet: Sheet, format: Format): Outcome<SheetColumns> {
  const header = findHeader(sheet);
  if (header < 0)
    return { value: null, problems: [problem('import-empty', { file: sheet.file }, {})] };
  const twoRows = format === 'survey-monkey';
  const body = header + (twoRows ? 2 : 1);
  const problems = twoRows ? [] : checkSheet(sheet, header);
  if (problems.length > 0) return { value: null, problems };
  const kept = sheet.rows.flatMap((row, at) => (at >= body && filledCells(row) > 0 ? [at] : []));
  const cells = (at: number): string[] => kept.map((row) => tidy(sheet.rows[row]?.[at]));
  const names = (sheet.rows[header] ?? []).map(tidy);
  const columns = twoRows
    ? monkeyColumns(names, (sheet.rows[header + 1] ?? []).map(tidy), cells)
    : names.flatMap((name, at) =>
        name === '' ? [] : [plainColumn(at, name, cells(at), SEPARATORS[format])],
      );
  const value = {
    columns,
    headerLine: sheet.lines[header] ?? header + 1,
    lines: kept.map((row) => sheet.lines[row] ?? row + 1),
  };
  return { value, problems: [] };
}
