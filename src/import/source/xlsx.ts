import readXlsxFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/node';
import { type Outcome, problem } from '../../problem/index.ts';
import type { Sheet } from '../sheet/index.ts';
import { unpackSheets } from './sheet-parts.ts';

/** Thirty times the largest workbook of a survey met. */
const LARGEST_MB = 400;

/**
 * The sheets of a workbook as text. Numbers are written as a spreadsheet stores them, days as `2026-11-05`, and a failed
 * formula is a Problem, where the library would leave an empty cell.
 */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<readonly Sheet[]>> {
  const broken = {
    value: null,
    problems: [problem('import-foreign', { file }, { kind: 'broken' })],
  };
  const parts = unpackSheets(bytes, file, LARGEST_MB * 2 ** 20);
  if (parts === 'broken') return broken;
  if (parts === 'large')
    return {
      value: null,
      problems: [problem('import-too-large', { file }, { limit: LARGEST_MB })],
    };
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length > 0) return { value: null, problems };
  try {
    const read = await readXlsxFile(Buffer.from(bytes), { trim: false, parseNumber: tidyNumber });
    const sheets = read.map(({ sheet, data }): Sheet => {
      const rows = data.map((row) => row.map(cellText));
      const merges = parts.find(({ name }) => name === sheet)?.merges ?? [];
      const lines = rows.map((_, at) => at + 1);
      return { file, name: sheet, rows, lines, decimalComma: false, merges };
    });
    return { value: sheets, problems: [] };
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      return broken;
    // The library's readers of archives and XML throw plain errors at damaged ones.
    if (error instanceof Error && !('syscall' in error)) return broken;
    throw error;
  }
}

/** 0.1 + 0.2 is stored as 0.30000000000000004 and shown as 0.3: fifteen digits are what a spreadsheet keeps. */
function tidyNumber(stored: string): string {
  const value = Number(stored);
  if (/^-?\d{1,15}$/u.test(stored)) return stored;
  const rounded = Number(value.toPrecision(15));
  return Number.isInteger(rounded) && Math.abs(rounded) < 1e21
    ? BigInt(rounded).toString()
    : String(rounded);
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  return typeof cell === 'string' ? cell.normalize('NFC') : String(cell);
}

/** A day, or a moment to the second; a spreadsheet keeps moments as fractions of days, a hair off. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
}
