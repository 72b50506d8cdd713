/** How a spreadsheet program writes CSV. */
export interface Dialect {
  readonly delimiter: ',' | ';';
  readonly newline: '\n' | '\r\n';
  readonly bom: boolean;
  /** Whether 12.5 is written 12,5. */
  readonly decimalComma: boolean;
}

export const PLAIN: Dialect = { delimiter: ',', newline: '\n', bom: false, decimalComma: false };

/** "CSV UTF-8" of Excel on a computer set to Vietnamese. */
export const EXCEL_VI: Dialect = { delimiter: ';', newline: '\r\n', bom: true, decimalComma: true };

function toCell(text: string, dialect: Dialect): string {
  const written = dialect.decimalComma ? text.replace(/^(-?\d+)\.(\d+)$/, '$1,$2') : text;
  const plain = !written.includes(dialect.delimiter) && !/["\r\n]/.test(written);
  return plain ? written : `"${written.replaceAll('"', '""')}"`;
}

/**
 * Rows of text as CSV, header first, ended by a newline.
 *
 * @example
 * toCsv([['a', 'b'], ['1.5', '']], EXCEL_VI); // '\ufeffa;b\r\n1,5;\r\n'
 */
export function toCsv(rows: readonly (readonly string[])[], dialect: Dialect): string {
  const lines = rows.map((row) => row.map((cell) => toCell(cell, dialect)).join(dialect.delimiter));
  return `${dialect.bom ? '\ufeff' : ''}${lines.join(dialect.newline)}${dialect.newline}`;
}
