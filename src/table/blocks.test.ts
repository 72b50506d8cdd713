import { expect, test } from 'vitest';
import { readBlocks } from './blocks.ts';
import { readTable } from './read.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Rows, lines and Problems of all blocks, as of one table. */
function readAll(text: string, size: number) {
  const { first, more } = readBlocks(bytesOf(text), 'a.csv', size);
  const blocks = [first, ...more];
  return {
    blocks: blocks.length,
    rows: blocks.flatMap(({ value }) => value?.rows ?? []),
    lines: blocks.flatMap(({ value }) => [...(value?.lines ?? [])]),
    problems: blocks.flatMap(({ problems }) => problems),
  };
}

const TEXT =
  '\ufeff\n"id ""so""","q\n1"\r\n1,Tốt\r\n\r\n"2","hai\ndòng, ""và"" phẩy"\r\n3,Kém\r\n4,Tốt\r\n5,\r\n';

test.each([1, 2, 7, 12, 20, 33, 50, 80, 1000])(
  'blocks of %i bytes together hold the rows and lines of the whole',
  (size) => {
    const { rows, lines, problems } = readAll(TEXT, size);
    const whole = readTable(bytesOf(TEXT), 'a.csv');
    expect(rows).toEqual(whole.value?.rows);
    expect(lines).toEqual([...(whole.value?.lines ?? [])]);
    expect(problems).toEqual([]);
  },
);

test('small blocks are many, and a file no longer than one is read at once', () => {
  expect(readAll(TEXT, 2).blocks).toBeGreaterThan(3);
  expect(readAll(TEXT, 10_000).blocks).toBe(1);
});

test('a row that does not fit is told at its line of the file, whichever block it is in', () => {
  const text = 'id,q1\n1,2\n3,4\n5\n6,7\n8,9,1\n';
  const whole = readTable(bytesOf(text), 'a.csv').problems;
  expect(whole).toHaveLength(2);
  expect(readAll(text, 4).problems).toEqual(whole);
});

test('a quotation mark that is never closed ends with its line', () => {
  const text = 'id,q1\n1,"2\n3,4\n5,6\n';
  const { rows, problems } = readAll(text, 3);
  expect(rows).toEqual([]);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['table-quote-unclosed', 2]]);
});

test('UTF-16 is read at once', () => {
  const text = 'id\n1\n2\n';
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  const { first, more } = readBlocks(bytes, 'a.csv', 2);
  expect(first.value?.rows).toEqual([['1'], ['2']]);
  expect([...more]).toEqual([]);
});
