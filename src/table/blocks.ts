import type { Outcome } from '../problem/index.ts';
import { findUtf16 } from './utf16.ts';
import { readTable } from './read.ts';
import type { Table } from './table.ts';

/** Bytes of rows that are text at one time: enough for hundreds of thousands of answers, and a small part of the memory. */
const BLOCK = 8_000_000;

const LINE_END = 0x0a;
const QUOTE = 0x22;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The longest record that a cut is moved for, in bytes. */
const LONGEST = 4_000_000;

/** A table whose rows come one block after another. */
export interface Blocks {
  /** The header with the first rows. Where it has no value, nothing more can be read. */
  readonly first: Outcome<Table>;
  /** The same header with the rows that follow. Each is made when it is asked for, so that one at a time is in memory. */
  readonly more: Iterable<Outcome<Table>>;
}

/**
 * Reads a CSV as `readTable` does, in blocks of whole records, so that one of millions of rows takes the memory of a few.
 * What is wrong with the header is told with each block. UTF-16, which no program writes at such a size, is read in one.
 *
 * @param size bytes of a block
 * @example
 * readBlocks(new TextEncoder().encode('id\n1\n2\n'), 'a.csv', 2).more; // one block, with the row of line 3
 */
export function readBlocks(bytes: Uint8Array, file: string, size = BLOCK): Blocks {
  if (bytes.length <= size || findUtf16(bytes) !== null)
    return { first: readTable(bytes, file), more: [] };
  const top = endOfHeader(bytes);
  const end = endOfBlock(bytes, top, size);
  return {
    first: readTable(bytes.subarray(0, end), file),
    more: { [Symbol.iterator]: () => blocksAfter(bytes, { file, size, top, end }) },
  };
}

interface Cut {
  readonly file: string;
  readonly size: number;
  /** Where the header ends, and where the first block does. */
  readonly top: number;
  readonly end: number;
}

function* blocksAfter(
  bytes: Uint8Array,
  { file, size, top, end }: Cut,
): Generator<Outcome<Table>, void> {
  const header = bytes.subarray(0, top);
  const own = linesIn(header);
  let line = linesIn(bytes.subarray(0, end));
  for (let from = end; from < bytes.length;) {
    const to = endOfBlock(bytes, from, size);
    const rows = bytes.subarray(from, to);
    const block = new Uint8Array(header.length + rows.length);
    block.set(header);
    block.set(rows, header.length);
    yield moved(readTable(block, file), own, line - own);
    line += linesIn(rows);
    from = to;
  }
}

/** Lines below the header are counted on from those that came before. */
function moved({ value, problems }: Outcome<Table>, header: number, by: number): Outcome<Table> {
  return {
    value: value === null ? null : { ...value, lines: value.lines.map((line) => line + by) },
    problems: problems.map((one) =>
      one.line === undefined || one.line <= header ? one : { ...one, line: one.line + by },
    ),
  };
}

/** Where the first record that is not blank ends, its line end included. */
function endOfHeader(bytes: Uint8Array): number {
  let from = 0;
  for (;;) {
    const end = endOfBlock(bytes, from, 0);
    if (end === bytes.length || bytes.subarray(from, end).some(isWritten)) return end;
    from = end;
  }
}

/** Neither white space nor of a byte order mark. */
const isWritten = (byte: number): boolean => byte > 0x20 && !BYTE_ORDER_MARK.includes(byte);

/** Where the record ends in which the block reaches its size: at a line end outside of quotation marks. */
function endOfBlock(bytes: Uint8Array, from: number, size: number): number {
  let quotes = countOf(QUOTE, bytes, from, from + size);
  let at = from + size;
  for (;;) {
    const end = bytes.indexOf(LINE_END, at) + 1;
    if (end === 0) return bytes.length;
    quotes += countOf(QUOTE, bytes, at, end);
    if (quotes % 2 === 0 || end - from > size + LONGEST) return end;
    at = end;
  }
}

const linesIn = (bytes: Uint8Array): number => countOf(LINE_END, bytes, 0, bytes.length);

function countOf(byte: number, bytes: Uint8Array, from: number, to: number): number {
  const part = bytes.subarray(from, to);
  let count = 0;
  for (let at = part.indexOf(byte); at >= 0; at = part.indexOf(byte, at + 1)) count++;
  return count;
}
