import type { Table } from '../../table/index.ts';

/** A CSV to be written, and where its rows come from. */
export interface Draft {
  /** The source's name, for the Problems. */
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line of the source that each row comes from. */
  readonly lines: readonly number[];
  /** The column of the source that each column comes from, from 0; left out where columns are made anew. */
  readonly places?: readonly number[];
}

const quote = (cell: string): string =>
  /[",\n\r]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * The text of a CSV: commas, `\n`, quotation marks where needed.
 *
 * @example
 * toCsv({ file: '', header: ['a'], rows: [['x, y']], lines: [1] }); // 'a\n"x, y"\n'
 */
export function toCsv({ header, rows }: Draft): string {
  return [header, ...rows].map((row) => `${row.map(quote).join(',')}\n`).join('');
}

/** The draft as the parsers take it, its lines those of the source. */
export function toTable({ file, header, rows, lines }: Draft): Table {
  return {
    ...{ file, header, rows },
    headerLine: 1,
    index: new Map(header.map((name, at) => [name, at])),
    lines: Int32Array.from(lines),
    delimiter: ',',
    decimalComma: false,
  };
}
