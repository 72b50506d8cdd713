import { fold } from '../../format/index.ts';
import { type Sheet, tidy } from '../sheet/index.ts';

/** What a column of a table with levels or groups side by side holds. */
export interface WideColumn {
  readonly at: number;
  readonly holds: 'count' | 'percent' | 'unknown' | 'base' | 'left';
  /** The words above the column, from the top, without the unit and the base. */
  readonly path: readonly string[];
  /** The base that the header prints: "(n = 150)". */
  readonly base: number | null;
}

const COUNT = /^(?:sl|n|so (?:luong|phieu|nguoi|y kien|luot)(?: .{0,15})?|tan (?:so|suat)|count)$/u;
const PERCENT = /^(?:%|(?:ty|ti) le(?: ?\(?(?:%|phan tram)\)?)?|phan tram|percent)$/u;
const TOTAL =
  /^(?:tong(?: cong| so)?(?: (?:phieu|so phieu|nguoi|y kien))?|cong|so phieu|co so|n|base|total|co mau)$/u;
const LEFT =
  /^(?:stt|tt|ghi chu|diem(?: .{0,20})?|trung binh(?: .{0,15})?|xep (?:hang|loai)|thu hang|mean|muc danh gia|do lech chuan)$/u;
const BASE =
  /\s*\(?\s*(?:n|N|cỡ mẫu|mẫu|số phiếu)\s*[=:]\s*(?<base>\d[\d.]*)\s*(?:phiếu|người)?\s*\)?$|\s*\((?<paper>\d[\d.]*) (?:phiếu|người)\)$/u;

/**
 * The words above each column of a table, a merged or empty cell standing for the one to the left of it.
 *
 * @param rows the rows of the header, as places in the sheet
 */
export function wideHeader(
  sheet: Sheet,
  rows: readonly number[],
  columns: readonly number[],
): readonly WideColumn[] {
  const words = rows.map((row, depth) => spread(sheet, row, depth === rows.length - 1));
  return columns.map((at) => {
    const all = words.map((own) => own[at] ?? '').filter((word) => word !== '');
    const path = all.filter((word, i) => word !== all[i - 1]);
    return columnOf(at, path);
  });
}

function spread(sheet: Sheet, row: number, last: boolean): readonly string[] {
  const cells = (sheet.rows[row] ?? []).map(tidy);
  for (const { top, left, bottom, right } of sheet.merges)
    if (row >= top && row <= bottom)
      for (let at = left; at <= right; at++) cells[at] = tidy(sheet.rows[top]?.[left]);
  if (last || sheet.merges.some(({ top, bottom }) => row >= top && row <= bottom)) return cells;
  let before = '';
  return cells.map((cell, at) => (cell === '' && at > 1 ? before : (before = cell)));
}

function columnOf(at: number, words: readonly string[]): WideColumn {
  let base: number | null = null;
  const path = words.map((word) => {
    const { base: printed, paper } = BASE.exec(word)?.groups ?? {};
    const digits = printed ?? paper;
    if (digits === undefined) return word;
    base = Number(digits.replaceAll('.', ''));
    return word.replace(BASE, '').trim();
  });
  const last = fold(path.at(-1) ?? '').trim();
  const unit = COUNT.test(last) ? 'count' : PERCENT.test(last) ? 'percent' : 'unknown';
  const own = (unit === 'unknown' ? path : path.slice(0, -1)).filter((word) => word !== '');
  const level = fold(own.at(-1) ?? '').trim();
  if (LEFT.test(level)) return { at, holds: 'left', path: own, base };
  const total = TOTAL.test(level) || (own.length === 0 && unit === 'count');
  return { at, holds: total ? (unit === 'percent' ? 'left' : 'base') : unit, path: own, base };
}
