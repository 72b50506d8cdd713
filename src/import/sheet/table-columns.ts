import { fold } from '../../format/index.ts';
import { tidy } from './sheet.ts';

/** What the columns of finished tables hold; places from 0. */
export interface TableColumns {
  readonly question: number | null;
  readonly choice: number;
  readonly n: number | null;
  readonly base: number | null;
  readonly percent: number | null;
}

const QUESTION = /^(?:cau hoi|noi dung (?:cau )?hoi|question|cau)$/u;
const CHOICE =
  /^(?:(?:cac )?phuong an(?: tra loi| lua chon)?|(?:cac )?lua chon|tra loi|cau tra loi|y kien|muc do|muc danh gia|noi dung|tieu chi|nhom|dap an|choice|answers?|options?)$/u;
const COUNT =
  /^(?:so (?:luong|nguoi|phieu|y kien|luot)(?: (?:tra loi|chon|lua chon))?|tan (?:so|suat)|n|count|frequency|sl)(?: ?\(.{1,15}\))?$/u;
const BASE =
  /^(?:tong so(?: .{1,20})?|co so|tong(?: phieu| mau)?|mau|base|total|so nguoi duoc hoi)$/u;
const PERCENT =
  /^(?:(?:ty|ti) le(?: ?\(? ?(?:%|phan tram) ?\)?)?|%|phan tram(?: ?\(%\))?|co cau ?\(?%?\)?|percent(?:age)?|ty trong ?\(?%?\)?)$/u;
const NUMBER = /^(?:stt|tt|so tt)$/u;

/** Reads the header of a finished table; null for any other row. It needs a percentage or a count, and the choices. */
export function tableColumns(row: readonly string[]): TableColumns | null {
  const cells = row.map((cell) => fold(tidy(cell)).trim());
  const at = (pattern: RegExp): number | null => {
    const found = cells.findIndex((cell) => pattern.test(cell));
    return found < 0 ? null : found;
  };
  const [question, n, base, percent] = [at(QUESTION), at(COUNT), at(BASE), at(PERCENT)];
  if (percent === null && (n === null || at(CHOICE) === null)) return null;
  const choice =
    at(CHOICE) ?? cells.findIndex((cell, i) => !NUMBER.test(cell) && i < (n ?? percent ?? 0));
  return choice < 0 || choice === question ? null : { question, choice, n, base, percent };
}

/** Whether a row is the header of a finished table. */
export function isTableHeader(row: readonly string[]): boolean {
  return tableColumns(row) !== null;
}
