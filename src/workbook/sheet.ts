import type { SharedStrings } from './shared-strings.ts';
import { type CellStyle, styleNumber } from './styles.ts';

/** A cell; null is an empty one. */
export type Cell = { readonly value: string | number; readonly style: CellStyle } | null;

/** A sheet of a workbook. */
export interface Sheet {
  /** Its tab: 31 characters at most, none of `[]:*?/\`. */
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Whether the first row stays in sight. */
  readonly headed: boolean;
  /** How many columns from the first stay in sight; left out for none. */
  readonly stub?: number;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The part of a sheet. Every cell has its address: it is two thirds of the file and the standard leaves it out at will, but
 * widely used readers need it.
 */
export function sheetXml({ widths, headed, stub, rows }: Sheet, strings: SharedStrings): string {
  const names = columnNames(Math.max(0, ...rows.map(({ length }) => length)));
  const columns = widths.map((width, at) => {
    const place = String(at + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
  });
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    paneXml(headed ? 1 : 0, stub ?? 0, names),
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    '<sheetData>',
    ...rows.map((cells, at) => rowXml(cells, String(at + 1), names, strings)),
    '</sheetData></worksheet>',
  ].join('');
}

/** The rows and columns that stay in sight; the pane that moves is named by where it lies. */
function paneXml(rows: number, columns: number, names: readonly string[]): string {
  if (rows === 0 && columns === 0) return '';
  const split = [
    columns === 0 ? '' : ` xSplit="${String(columns)}"`,
    rows === 0 ? '' : ` ySplit="${String(rows)}"`,
  ].join('');
  const first = `${names[columns] ?? 'A'}${String(rows + 1)}`;
  const pane = (rows === 0 ? 'top' : 'bottom') + (columns === 0 ? 'Left' : 'Right');
  return `<sheetViews><sheetView workbookViewId="0"><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function rowXml(
  cells: readonly Cell[],
  row: string,
  names: readonly string[],
  strings: SharedStrings,
): string {
  let xml = `<row r="${row}">`;
  cells.forEach((cell, at) => {
    if (cell !== null) xml += `<c r="${names[at] ?? ''}${row}"${contentXml(cell, strings)}</v></c>`;
  });
  return `${xml}</row>`;
}

function contentXml({ value, style }: NonNullable<Cell>, strings: SharedStrings): string {
  const number = styleNumber(style);
  const look = number === 0 ? '' : ` s="${String(number)}"`;
  if (typeof value === 'string') return `${look} t="s"><v>${String(strings.place(value))}`;
  if (!Number.isFinite(value)) throw new Error(`not a number for a workbook: ${value}`);
  return `${look}><v>${String(value)}`;
}

/** A, B, … Z, AA, … ZZ, AAA, … */
function columnNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => columnName(at));
}

function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}
