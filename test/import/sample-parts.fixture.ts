import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { people, SATISFACTION, type Person } from './people.fixture.ts';

export const PEOPLE = people(240);

export const WORDINGS = {
  first: 'Câu 5. Ông/bà hài lòng đến mức nào với việc giải quyết thủ tục?',
  second: 'Câu 6. Ông/bà hài lòng đến mức nào với thái độ của cán bộ?',
  known: 'Câu 7. Ông/bà biết thông tin qua những kênh nào?',
};

/** Headers in a row of text. */
export const headers = (text: string): string[] => text.split(' | ');

const START = Date.UTC(2026, 10, 2, 8, 0, 0);

export const minute = (at: number): Date => new Date(START + at * 61_000);
export const clock = (at: number): string => minute(at).toISOString().slice(11, 19);

export const said = ({ satisfied }: Person): string => SATISFACTION[satisfied] ?? '';

/** Nobody is very dissatisfied with the second thing, or silent about it. */
export const saidToo = ({ satisfied }: Person): string =>
  SATISFACTION[Math.max(2, satisfied)] ?? '';

/** The sheets of a workbook by name. */
export async function workbook(sheets: Readonly<Record<string, SheetData>>): Promise<Buffer> {
  const dateFormat = 'dd/mm/yyyy hh:mm';
  const all = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat }));
  return writeXlsxFile(all).toBuffer();
}

/** A CSV as spreadsheets write it: a byte order mark, CRLF, every cell quoted. */
export function csv(rows: readonly (readonly (string | number)[])[], delimiter = ','): Buffer {
  const quote = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;
  const lines = rows.map((row) => row.map(quote).join(delimiter));
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}
