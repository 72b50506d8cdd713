import type { Cell, CellStyle, Sheet } from '../workbook/index.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

export type { Cell as XlsxCell, Sheet as XlsxSheet };

/** A cell of text that no spreadsheet takes for a formula, also when it is saved as CSV again. */
export function textCell(text: string, style: CellStyle = 'plain'): Cell {
  return { value: spreadsheetText(text), style };
}

/** A cell of text that runs on in lines, beside others that do. */
export const proseCell = (text: string): Cell => textCell(text, 'prose');

/** The head of a column or of a line. */
export const headCell = (text: string): Cell => textCell(text, 'head');
