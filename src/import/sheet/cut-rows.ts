import { fold } from '../../format/index.ts';
import { type Note, noteOf } from '../draft/index.ts';
import { filledCells } from './find-header.ts';
import { tidy, type Sheet } from './sheet.ts';

/** The rows of respondents, as places in the sheet, and what was cut around them. */
interface Body {
  readonly rows: readonly number[];
  readonly notes: readonly Note[];
}

type Foot = 'signature' | 'total' | 'remark';

const SIGNATURE =
  /^(?:(?:nguoi|can bo|ke toan|bo phan|don vi)(?: \S+)? (?:lap|tong hop|bao cao|kiem|duyet|thong ke|ghi|nhap)(?: .{0,40})?|(?:pho )?(?:thu truong|giam doc|chu tich|truong (?:phong|ban|thon|doan|khoa)|hieu truong|chanh van phong|bi thu)(?: .{0,60})?|(?:kt|tm|tl|tuq)\. ?.{2,60}|xac nhan (?:cua )?.{2,60}|noi nhan ?:.*|.{0,40}ngay ?[\d.… ]* ?thang ?[\d.… ]* ?nam ?[\d.… ]*|\(?(?:da )?(?:ky|ki)(?:,| ten|\)| va).{0,60}|\(?ho (?:va )?ten\)?|\(?(?:ghi ro|dong dau).{0,40})$/u;
const TOTAL = /^(?:tong(?: cong| so)?(?: phieu)?|cong|total)\s*:?(?: ?\d+.{0,10})?$/u;
const REMARK =
  /^(?:ghi chu|chu thich|luu y|nguon|note|source)s?\s*[:.-]|^\(?\*+\)?\s|^(?:ghi chu|luu y)$/u;
const LAST_ROWS = 15;

/**
 * Takes the rows of answers from below a header: blank rows, the header printed again on each page, a row that numbers the
 * columns and what stands under the table (totals, notes, signatures) are no respondents.
 *
 * @param first the first row below the header
 */
export function cutRows(sheet: Sheet, header: number, first: number): Body {
  const filled = sheet.rows.flatMap((row, at) => (at >= first && filledCells(row) > 0 ? [at] : []));
  const names = (sheet.rows[header] ?? []).map(tidy);
  const again = filled.filter((at) => isSame(sheet.rows[at] ?? [], names));
  const numbering = filled.slice(0, 1).filter((at) => isNumbering(sheet.rows[at] ?? [], names));
  const plain = filled.filter((at) => !again.includes(at) && !numbering.includes(at));
  const { rows, notes } = withoutFoot(sheet, plain, filledCells(names));
  return {
    rows,
    notes: [
      ...(numbering.length > 0 ? [noteOf('numbering', 1)] : []),
      ...(again.length > 0 ? [noteOf('repeated-header', again.length)] : []),
      ...notes,
    ],
  };
}

function isSame(row: readonly string[], names: readonly string[]): boolean {
  return filledCells(row) > 1 && names.every((name, at) => name === tidy(row[at]));
}

/** "(1) (2) (3)" under the header, or "A B 1 2". */
function isNumbering(row: readonly string[], names: readonly string[]): boolean {
  const cells = row.map(tidy).filter((cell) => cell !== '');
  if (cells.length < 3 || cells.length < filledCells(names)) return false;
  const digits = cells.map((cell) => /^\(?(\d{1,2})\)?$/u.exec(cell)?.[1]);
  const rest = digits.flatMap((digit) => (digit === undefined ? [] : [Number(digit)]));
  const letters = cells.slice(0, cells.length - rest.length);
  const bracketed = cells.filter((cell) => /^\(\d{1,2}\)$/u.test(cell)).length;
  const one = rest[0] === 1 && rest.every((digit, at) => digit === at + 1);
  if (!one || !letters.every((cell, at) => cell === 'ABCD'[at])) return false;
  return bracketed === rest.length || letters.length > 0 || rest.length >= 6;
}

/** What stands under the table begins with the first of the last rows that says so, and goes on to the end. */
function withoutFoot(sheet: Sheet, rows: readonly number[], width: number): Body {
  const tail = rows.slice(-LAST_ROWS);
  const feet = tail.map((at) => footOf(sheet.rows[at] ?? [], width));
  const begin = feet.findIndex(
    (foot, at) => foot !== null && endsHere(sheet, tail.slice(at), width),
  );
  if (begin < 0) return { rows, notes: [] };
  const cut = feet.slice(begin);
  const kinds: readonly Foot[] = ['total', 'remark', 'signature'];
  let kind: Foot = 'remark';
  const told = cut.map((foot) => (kind = foot ?? kind));
  const notes = kinds.flatMap((one) => {
    const count = told.filter((foot) => foot === one).length;
    return count > 0 ? [noteOf(one, count)] : [];
  });
  return { rows: rows.slice(0, rows.length - cut.length), notes };
}

function footOf(row: readonly string[], width: number): Foot | null {
  const cells = row.map((cell) => fold(tidy(cell)).trim()).filter((cell) => cell !== '');
  if (TOTAL.test(cells[0] ?? '') || TOTAL.test(cells[1] ?? '')) return 'total';
  if (cells.length * 2 > width) return null;
  if (cells.some((cell) => SIGNATURE.test(cell))) return 'signature';
  return cells.some((cell) => REMARK.test(cell)) ? 'remark' : null;
}

/** Below a foot no row is as full as a respondent's, but for further totals. */
function endsHere(sheet: Sheet, rows: readonly number[], width: number): boolean {
  return rows.every((at) => {
    const row = sheet.rows[at] ?? [];
    return footOf(row, width) !== null || filledCells(row) * 2 <= width;
  });
}
