import { strToU8, zipSync } from 'fflate';
import { edited, SHEET, small, type FaultCase } from './fault-parts.fixture.ts';
import { plainSample, savSample } from './office-samples.fixture.ts';

const oldExcel = (text: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from(text, 'utf16le'),
  ]);
const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));

/** Files that are no sheet of answers, or damaged. */
export const FOREIGN_FILES: readonly FaultCase[] = [
  ['an old workbook', 'a.xls', () => oldExcel('Workbook'), 'sổ tính Excel đời cũ'],
  ['an old workbook called .xlsx', 'a.xlsx', () => oldExcel('Workbook'), 'sổ tính Excel đời cũ'],
  ['a workbook with a password', 'a.xlsx', () => oldExcel('EncryptedPackage'), 'có mật khẩu'],
  [
    'a Word document called .xlsx',
    'a.xlsx',
    () =>
      Buffer.from(
        zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') }),
      ),
    'văn bản Word',
  ],
  ['an archive', 'a.xlsx', () => Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'tệp nén'],
  ['half a workbook', 'a.xlsx', async () => half(await plainSample()), 'bị hỏng'],
  [
    'a workbook of broken XML',
    'a.xlsx',
    async () => edited(await small(), SHEET, (xml) => xml.slice(0, 300)),
    'tệp',
  ],
  ['half an SPSS file', 'a.sav', () => half(savSample()), 'bị hỏng'],
  ['the head of an SPSS file', 'a.sav', () => savSample().subarray(0, 100), 'bị hỏng'],
  ['a compressed SPSS file', 'a.zsav', () => Buffer.from('$FL3@(#)'), '.zsav'],
  ['a PDF', 'a.csv', () => Buffer.from('%PDF-1.7'), 'PDF'],
  ['a web page', 'a.xls', () => Buffer.from('<html><table></table></html>'), 'trang web'],
  ['bytes', 'a.csv', () => Buffer.from([1, 2, 3, 4, 5, 6]), 'không nhận ra loại tệp'],
  ['nothing', 'a.csv', () => Buffer.alloc(0), 'không có ô nào'],
];
