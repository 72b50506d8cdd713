import { cellName } from '../problem/index.ts';
import {
  decodeText,
  findConflict,
  findDelimiter,
  findGarbling,
  scanRecords,
} from '../table/index.ts';
import type { Change, Mended, MendKind } from './change.ts';
import { wholeFile } from './change.ts';
import { mendCell } from './mend-cell.ts';
import { rawCells, writeCell, type RawRecord } from './raw-cells.ts';
import { wholeFileChanges } from './whole-file.ts';

const NOTHING: Mended = { text: null, changes: [] };

/** With decimal commas `12.500` may be thousands: such a file keeps its delimiter, by which people can tell. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * A CSV as it should be: UTF-8 without BOM, lines ended by `\n`, cells trimmed, in NFC, without hidden characters, parted by
 * commas with decimal points. What is not sure is left alone: a file that cannot be read for certain, a letter lost, a comma
 * in a column that is not known to hold numbers. No answer changes its meaning.
 *
 * @param isNumeric whether a column, by its header, holds numbers
 * @returns the text and each change, in the order of the file; mending what was mended changes nothing
 */
export function mendCsv(
  bytes: Uint8Array,
  file: string,
  isNumeric: (header: string) => boolean,
): Mended {
  const { value: text } = decodeText(bytes, file);
  if (text === null || text.trim() === '' || !isReadable(text, file)) return NOTHING;
  const blank = /^(?:[^\S\n]*\n)*/.exec(text)?.[0] ?? '';
  const delimiter = findDelimiter(text.slice(blank.length));
  if (scanRecords(text, { file, firstLine: 1, delimiter }).problems.length > 0) return NOTHING;
  const records = rawCells(text, delimiter);
  const to = delimiter === ',' || isAmbiguous(records) ? delimiter : ',';
  const changes: Change[] = [...wholeFileChanges(bytes, file)];
  if (to !== delimiter) changes.push(wholeFile(file, 'delimiter', delimiter, to));
  if (spoilsHeader(records)) return NOTHING;
  const numeric = numericColumns(records, isNumeric);
  const sure = to !== delimiter && delimiter === ';';
  // Where commas part the cells a decimal must have a point; where semicolons stay, commas may too.
  const decimals = to === ',' ? (sure ? 'sure' : 'numbers') : 'none';
  const lines = records.map(({ line, cells }, row) =>
    cells
      .map(({ raw, text: cell }, i) => {
        const steps = mendCell(cell, row > 0 && numeric.has(i) ? decimals : 'none');
        const after = steps.at(-1)?.[1] ?? cell;
        let before = cell;
        for (const [kind, next] of steps) {
          changes.push(cellChange(file, kind, { line, row, column: i, before, after: next }));
          before = next;
        }
        return after === cell && to === delimiter ? raw : writeCell(after, to);
      })
      .join(to),
  );
  if (changes.length === 0) return NOTHING;
  return { text: `${lines.join('\n')}\n`, changes };
}

function isReadable(text: string, file: string): boolean {
  const damaged = /[\ufffd\0]/.test(text) || findGarbling(text) !== null;
  return !damaged && findConflict(text, file) === null;
}

function isAmbiguous(records: readonly RawRecord[]): boolean {
  return records.some(({ cells }) => cells.some(({ text }) => AMBIGUOUS.test(text.trim())));
}

/** Whether a column would lose its name, or take that of another, by mending: then people must say what it is. */
function spoilsHeader(records: readonly RawRecord[]): boolean {
  const header = records.find(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  const cells = header?.cells.map(({ text }) => text.trim()).filter((name) => name !== '') ?? [];
  const mended = cells.map((name) => mendCell(name, 'none').at(-1)?.[1] ?? name);
  return mended.includes('') || new Set(mended).size < new Set(cells).size;
}

function numericColumns(
  records: readonly RawRecord[],
  isNumeric: (header: string) => boolean,
): ReadonlySet<number> {
  const header = records.find(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  const names = header?.cells.map(({ text }) => text.trim()) ?? [];
  return new Set(names.flatMap((name, i) => (isNumeric(name) ? [i] : [])));
}

function cellChange(
  file: string,
  kind: MendKind,
  at: {
    readonly line: number;
    readonly row: number;
    readonly column: number;
    readonly before: string;
    readonly after: string;
  },
): Change {
  const { line, row, column, before, after } = at;
  const cell = cellName(column + 1, row + 1);
  return { file, kind, line, column: column + 1, cell, before, after };
}
