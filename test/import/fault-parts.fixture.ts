import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { workbook } from './sample-parts.fixture.ts';

/** A file that cannot be imported: what it is, its name, its bytes, what must be said of it. */
export type FaultCase = readonly [string, string, () => Buffer | Promise<Buffer>, string];

/** Changes one part of a workbook. */
export function edited(book: Buffer, path: string, change: (xml: string) => string): Buffer {
  const parts = unzipSync(new Uint8Array(book));
  const part = parts[path];
  if (part === undefined) throw new Error(`no such part: ${path}`);
  return Buffer.from(zipSync({ ...parts, [path]: strToU8(change(strFromU8(part))) }));
}

export const SHEET = 'xl/worksheets/sheet1.xml';

/** A sound workbook of two questions. */
export const small = (): Promise<Buffer> =>
  workbook({
    Phiếu: [
      ['Giới tính', 'Hài lòng?'],
      ...Array.from({ length: 9 }, (_, i) => [i % 2 ? 'Nam' : 'Nữ', i % 3 ? 'Có' : 'Không']),
    ],
  });
