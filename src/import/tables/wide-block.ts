import { fold } from '../../format/index.ts';
import { parseNumber } from '../../table/index.ts';
import { filledCells, type Sheet, tidy } from '../sheet/index.ts';

/** Rows of figures with the rows of their header, as places in the sheet. */
export interface WideBlock {
  readonly title: string;
  readonly header: readonly number[];
  readonly rows: readonly number[];
  readonly label: number;
  readonly columns: readonly number[];
}

const NUMBER_LIKE = /^(?:-|–|\d[\d.,]*\s*%?)$/u;
const COUNTER = /^(?:stt|tt|so tt|#)$/u;
const DEEPEST = 4;

/** The blocks of a sheet in which each row is a text with two figures or more beside it. */
export function wideBlocks(sheet: Sheet): readonly WideBlock[] {
  const blocks: WideBlock[] = [];
  for (let at = 0; at < sheet.rows.length; at++) {
    if (!isFigures(sheet.rows[at])) continue;
    let end = at;
    while (isFigures(sheet.rows[end])) end++;
    const rows = Array.from({ length: end - at }, (_, i) => at + i);
    const block = blockOf(sheet, rows, blocks.at(-1)?.rows.at(-1) ?? -1);
    if (block !== null) blocks.push(block);
    at = end;
  }
  return blocks;
}

function isFigures(row: readonly string[] | undefined): boolean {
  const cells = (row ?? []).map(tidy).filter((cell) => cell !== '');
  const texts = cells.filter((cell) => !NUMBER_LIKE.test(cell));
  return texts.length === 1 && cells.length - texts.length >= 2;
}

function blockOf(sheet: Sheet, rows: readonly number[], after: number): WideBlock | null {
  const [first = 0] = rows;
  const label = (sheet.rows[first] ?? []).findIndex(
    (cell) => !NUMBER_LIKE.test(tidy(cell)) && tidy(cell) !== '',
  );
  const header: number[] = [];
  let above = first - 1;
  while (above > after && header.length < DEEPEST && isHeader(sheet, above))
    header.unshift(above--);
  while (above > after && filledCells(sheet.rows[above]) === 0) above--;
  const title =
    above > after ? tidy((sheet.rows[above] ?? []).find((cell) => tidy(cell) !== '')) : '';
  const width = Math.max(...rows.map((row) => sheet.rows[row]?.length ?? 0));
  const columns = Array.from({ length: width }, (_, at) => at).filter(
    (at) => at > label && rows.some((row) => NUMBER_LIKE.test(tidy(sheet.rows[row]?.[at]))),
  );
  if (header.length === 0 || columns.length < 2) return null;
  const own = rows.every((row) => tidy(sheet.rows[row]?.[label]) !== '');
  const counted =
    label === 0 || header.some((row) => COUNTER.test(fold(tidy(sheet.rows[row]?.[0])).trim()));
  return own && counted ? { title, header, rows, label, columns } : null;
}

/** A row of a header has several cells, or a merged one; a title stands alone. */
function isHeader(sheet: Sheet, row: number): boolean {
  return filledCells(sheet.rows[row]) > 1;
}

/** The figure of a cell: null where it is empty; a comma is a decimal comma where it can be no other. */
export function figureOf(sheet: Sheet, row: number, at: number): number | null {
  const cell = tidy(sheet.rows[row]?.[at]).replace(/ ?%$/u, '');
  if (cell === '' || cell === '-' || cell === '–') return null;
  return parseNumber(cell, sheet.decimalComma || /^\d+,\d{1,2}$/u.test(cell));
}
