import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../problem/sentence/format.ts';
import type { Outcome } from '../problem/problem.ts';
import { readTable } from './read.ts';
import type { Table } from './table.ts';

const FIXTURES = new URL('../../test/fixtures/table/', import.meta.url);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function renderTable({ header, headerLine, rows, lines, ...table }: Table): string[] {
  const render = (line: number | undefined, cells: readonly string[]): string =>
    `${line} ${JSON.stringify(cells)}`;
  return [
    `delimiter ${JSON.stringify(table.delimiter)}, decimal comma: ${table.decimalComma}`,
    render(headerLine, header),
    ...rows.map((row, i) => render(lines[i], row)),
  ];
}

function render({ value, problems }: Outcome<Table>): string {
  const said = problems.map((problem) => formatProblem(problem, 'vi'));
  const shown = value === null ? ['no table'] : renderTable(value);
  return [...said, '', ...shown, ''].join('\n');
}

describe('each folder of test/fixtures/table', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const folder = new URL(`${name}/`, FIXTURES);
    const outcome = readTable(readFileSync(new URL('input.csv', folder)), 'input.csv');
    await expect(render(outcome)).toMatchFileSnapshot(new URL('expected.txt', folder).pathname);
  });

  it.each(['bom', 'crlf', 'cr-only', 'nfd-header', 'utf-16be', 'utf-16le-without-bom'])(
    '%s reads like plain',
    (name) => {
      const read = (folder: string) =>
        readTable(readFileSync(new URL(`${folder}/input.csv`, FIXTURES)), 'input.csv');
      expect(read(name)).toEqual(read('plain'));
    },
  );
});

describe('readTable', () => {
  it('maps names to positions', () => {
    const { value } = readTable(utf8('id,q1,q2\n1,2,3\n'), 'a.csv');
    expect(value?.index).toEqual(
      new Map([
        ['id', 0],
        ['q1', 1],
        ['q2', 2],
      ]),
    );
  });

  it.each(['a', 'a,', '"a",', '"a"b', '"'])('reports a line of 50 MB made of %s', (unit) => {
    const line = unit.repeat(Math.ceil(50_000_000 / unit.length));
    const { value, problems } = readTable(utf8(`id\n${line}`), 'a.csv');
    expect(value).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['table-line-too-long']);
    expect(problems[0]?.line).toBe(2);
  });

  it('reports a quotation mark left open for more than a megabyte where it opens', () => {
    const text = `id,q1\n1,"a\n${'2,b\n'.repeat(400_000)}3,"c"\n`;
    const { problems } = readTable(utf8(text), 'a.csv');
    expect(problems).toMatchObject([{ code: 'table-quote-unclosed', line: 2, column: 2 }]);
  });

  it('returns all of 10 000 Problems', () => {
    const { value, problems } = readTable(utf8(`id,q1\n${'1,2,3\n'.repeat(10_000)}`), 'a.csv');
    expect(problems).toHaveLength(10_000);
    expect(problems.at(-1)).toMatchObject({ code: 'table-row-long', line: 10_001, column: 3 });
    expect(value?.rows).toEqual([]);
  });

  it('gives the table without the rows at fault', () => {
    const { value, problems } = readTable(utf8('id,q1\n1\n2,b\n'), 'a.csv');
    expect(problems).toHaveLength(1);
    expect(value?.rows).toEqual([['2', 'b']]);
    expect([...(value?.lines ?? [])]).toEqual([3]);
  });

  it('reads back whatever a careful program writes, and knows each line', () => {
    const cell = fc.stringMatching(/^[a-z0-9"',;\n\t áđ“-]{0,8}$/);
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 });
    const ending = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(rows, ending, (cells, newline) => {
        const quoted = cells.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(','));
        const { value, problems } = readTable(utf8(['a,b,c', ...quoted].join(newline)), 'a.csv');
        const kept = cells.filter((row) => row.some((c) => c.trim() !== ''));
        const span = (row: readonly string[]): number => row.join('').split('\n').length;
        const starts = cells.map((_, i) => cells.slice(0, i).reduce((n, row) => n + span(row), 2));
        expect(problems).toEqual([]);
        expect(value?.rows).toEqual(kept);
        expect([...(value?.lines ?? [])]).toEqual(
          starts.filter((_, i) => cells[i]?.some((c) => c.trim() !== '')),
        );
      }),
    );
  });

  it('reads records with and without quotation marks, one among the other, as csv-parse reads them all', () => {
    const plain = fc.stringMatching(/^[a-z0-9 áđ'.;]{1,6}$/);
    const quoted = fc
      .stringMatching(/^[a-z0-9",\n áđ]{0,8}$/)
      .map((cell) => `"${cell.replaceAll('"', '""')}"`);
    const inside = fc.constant(`5" ống`);
    const record = fc.tuple(plain, fc.oneof(plain, quoted, inside), plain);
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), (records) => {
        const text = ['a,b,c', ...records.map((cells) => cells.join(','))].join('\n');
        const all = parse(text, { relax_quotes: true }).slice(1);
        const kept = all.filter((cells) => cells.some((cell) => cell.trim() !== ''));
        expect(readTable(utf8(text), 'a.csv').value?.rows).toEqual(kept);
      }),
    );
  });

  it('never throws, whatever the bytes, and says why when there is no table', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.stringMatching(/^[a",;\n\r\t é\0]{0,60}$/).map(utf8),
    );
    fc.assert(
      fc.property(bytes, (file) => {
        const { value, problems } = readTable(file, 'a.csv');
        expect(value !== null || problems.length > 0).toBe(true);
        for (const row of value?.rows ?? []) expect(row).toHaveLength(value?.header.length ?? 0);
      }),
      { numRuns: 2000 },
    );
  });
});
