import { fold } from '../../format/index.ts';
import { findHeader } from './find-header.ts';
import type { Format } from '../draft/index.ts';
import { isTableHeader } from './table-columns.ts';
import { tidy, type Sheet } from './sheet.ts';

const GOOGLE = /^(?:dau thoi gian|timestamp)$/u;
const MICROSOFT = /^(?:(?:start|completion) time|thoi gian (?:bat dau|hoan thanh))$/u;
const MONKEY = /^(?:respondent id|collector id)$/u;
const QUALTRICS = /^\{ ?"?ImportId"?:/iu;
const LIME_NAMES =
  /^(?:lastpage|startlanguage|submitdate|last page|start language|date submitted)$/u;
const RESPONSE = /^(?:response|open-ended response|tra loi|other \(please specify\))$/u;

/** Tells the program that wrote a sheet of answers by its headers; `tables` where figures stand instead of answers. */
export function findFormat(sheet: Sheet): Exclude<Format, 'xlsform' | 'spss'> {
  const at = findHeader(sheet);
  const [header, below] = [at, at + 1].map((row) => (sheet.rows[row] ?? []).map(foldCell));
  if (header === undefined) return 'plain';
  if (isQualtrics(sheet)) return 'qualtrics';
  if (isLime(header)) return 'lime-survey';
  const gaps = header.some((cell) => cell === '');
  const monkey = header.some((cell) => MONKEY.test(cell)) || gaps;
  if (monkey && below?.some((cell) => RESPONSE.test(cell)) === true) return 'survey-monkey';
  if (GOOGLE.test(header[0] ?? '')) return 'google';
  if (header.filter((cell) => MICROSOFT.test(cell)).length > 1) return 'microsoft';
  return sheet.rows.some((row) => isTableHeader(row)) ? 'tables' : 'plain';
}

const foldCell = (cell: string): string => fold(tidy(cell)).trim();

/** Its rows of headers: names, wordings, and names again in JSON, which older exports leave out. */
function isQualtrics({ rows }: Sheet): boolean {
  const named = rows.slice(0, 4).some((row) => row.some((cell) => QUALTRICS.test(cell.trim())));
  const [first, second] = [rows[0] ?? [], rows[1] ?? []].map((row) => row.map(foldCell));
  const at = first?.findIndex((cell) => /^(?:startdate|recordeddate)$/u.test(cell)) ?? -1;
  return named || (at >= 0 && /[a-z]/u.test(second?.[at] ?? '') && !/\d/u.test(second?.[at] ?? ''));
}

function isLime(header: readonly string[]): boolean {
  const own = header.filter((cell) => LIME_NAMES.test(cell)).length;
  const items = header.filter((cell) => /^[a-z]\w*\[\w+\](?:\[\w+\])?$/u.test(cell)).length;
  return own > 1 || (own > 0 && items > 0);
}

/** The sheets of an XLSForm among those of a workbook; null when it is none. */
export function findForm(
  sheets: readonly Sheet[],
): { survey: Sheet; choices: Sheet | null } | null {
  const named = (name: string): Sheet | undefined =>
    sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
  const survey = named('survey');
  const header = (survey?.rows[0] ?? []).map(foldCell);
  if (survey === undefined || !header.includes('type') || !header.includes('name')) return null;
  return { survey, choices: named('choices') ?? null };
}
