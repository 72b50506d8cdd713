import { XLSX_TYPE } from '../../workbook/index.ts';

/** The text of a CSV file as a file. */
export const csvFile = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' });

/** The bytes of a workbook as a file. */
export const xlsxFile = (bytes: Uint8Array<ArrayBuffer>): Blob =>
  new Blob([bytes], { type: XLSX_TYPE });
