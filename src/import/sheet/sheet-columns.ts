import { type Outcome, problem } from '../../problem/index.ts';
import { checkSheet } from './check-sheet.ts';
import { plainColumn, type Column } from './column.ts';
import { cutRows } from './cut-rows.ts';
import { findHeader, isMadeHeader } from './find-header.ts';
import { type Format, type Note, noteOf } from '../draft/index.ts';
import { monkeyColumns } from './monkey-columns.ts';
import { qualtricsColumns } from './qualtrics-columns.ts';
import { tidy, type Sheet } from './sheet.ts';

/** The columns of a sheet of answers, and the line of each respondent. */
interface SheetColumns {
  readonly columns: readonly Column[];
  readonly headerLine: number;
  readonly lines: readonly number[];
  readonly notes: readonly Note[];
}

const SEPARATORS: Readonly<Partial<Record<Format, readonly string[]>>> = {
  google: [';', ', '],
  microsoft: [';'],
  plain: [';', '|', ', '],
};

/** Takes a sheet of answers apart into columns; what is around the rows of respondents is cut and told. */
export function sheetColumns(sheet: Sheet, format: Format): Outcome<SheetColumns> {
  const header = findHeader(sheet);
  if (header < 0)
    return { value: null, problems: [problem('import-empty', { file: sheet.file }, {})] };
  if (format === 'qualtrics') return { value: fromQualtrics(sheet), problems: [] };
  const twoRows = format === 'survey-monkey';
  const problems = twoRows ? [] : checkSheet(sheet, header);
  if (problems.length > 0) return { value: null, problems };
  const { rows, notes } = cutRows(sheet, header, header + (twoRows ? 2 : 1));
  const cells = (at: number): string[] => rows.map((row) => tidy(sheet.rows[row]?.[at]));
  const names = (sheet.rows[header] ?? []).map(tidy);
  const columns = twoRows
    ? monkeyColumns(names, (sheet.rows[header + 1] ?? []).map(tidy), cells)
    : names.flatMap((name, at) =>
        name === '' ? [] : [plainColumn(at, name, cells(at), SEPARATORS[format])],
      );
  const made = header > 0 && isMadeHeader(sheet.rows, header - 1);
  const value = {
    columns,
    headerLine: sheet.lines[header] ?? header + 1,
    lines: rows.map((row) => sheet.lines[row] ?? row + 1),
    notes: [...(made ? [noteOf('header-made', 1)] : []), ...notes],
  };
  return { value, problems: [] };
}

function fromQualtrics(sheet: Sheet): SheetColumns {
  const { columns, rows, header, notes } = qualtricsColumns(sheet);
  const lines = rows.map((row) => sheet.lines[row] ?? row + 1);
  return { columns, headerLine: sheet.lines[header] ?? header + 1, lines, notes };
}
