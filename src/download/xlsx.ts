import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { spreadsheetText } from './spreadsheet-text.ts';
import { withFixedTimes } from './zip-times.ts';

export type XlsxCell = Cell;
/** One sheet of a workbook. */
export type XlsxSheet = Sheet<never>;

/** The media type of a workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FONT = { fontFamily: 'Calibri', fontSize: 11 };

/**
 * Sheets as an XLSX workbook. The same sheets give the same bytes on any day: the writer gives it no properties, so the
 * times of the archive's files are all there is to mend.
 */
export async function toXlsx(sheets: readonly XlsxSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsxFile([...sheets], FONT).toBuffer();
  return withFixedTimes(new Uint8Array(written));
}

/** A cell of text that no spreadsheet takes for a formula, also when it is saved as CSV again. */
export function plainCell(text: string): XlsxCell {
  return spreadsheetText(text);
}

/** A cell of text that runs on in lines, beside others that do. */
export function proseCell(text: string): XlsxCell {
  return { value: spreadsheetText(text), type: String, alignVertical: 'top', wrap: true };
}

/** The head of a column or of a line. */
export function headCell(text: string): XlsxCell {
  return {
    value: spreadsheetText(text),
    type: String,
    fontWeight: 'bold',
    alignVertical: 'top',
    wrap: true,
    backgroundColor: '#E8EEF4',
  };
}
