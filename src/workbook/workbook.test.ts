import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import type { Cell, Sheet } from './sheet.ts';
import { toXlsx } from './xlsx.ts';

const sheet = (rows: readonly (readonly Cell[])[], name = 'Một'): Sheet => ({
  ...{ name, widths: [12], headed: true, rows },
});
const text = (value: string): Cell => ({ value, style: 'plain' });
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

describe('toXlsx', () => {
  it('is read by another library as it was written', async () => {
    const rows = [
      [text('Đồng ý & <không>'), null, { value: 0.624, style: 'percent1' }],
      [],
      [{ value: -3, style: 'count' }, text('hai\ndòng "ở đây" ')],
    ] satisfies Cell[][];
    const sheets = await readXlsxFile(
      Buffer.from(toXlsx([sheet(rows), sheet([[text('x')]], 'A & B')])),
    );
    expect(sheets.map((one) => one.sheet)).toEqual(['Một', 'A & B']);
    expect(sheets[0]?.data).toEqual([
      ['Đồng ý & <không>', null, 0.624],
      [null, null, null],
      [-3, 'hai\ndòng "ở đây"', null],
    ]);
  });

  it('writes each text once, as it is: no code of a character, nothing that XML forbids', () => {
    const part = partsOf(
      toXlsx([sheet([['_x0041_', 'a\u0000b', 'c\r\nd', 'c\r\nd', 'e '].map(text)])]),
    );
    expect(part['xl/sharedStrings.xml']).toContain('count="5" uniqueCount="4"');
    for (const told of ['>_x005F_x0041_<', '>ab<', '>c\nd<', '>e <'])
      expect(part['xl/sharedStrings.xml']).toContain(told);
  });

  it('addresses cells past Z and ZZ, and passes over empty ones', () => {
    const row = Array.from({ length: 703 }, (_, at) =>
      [0, 27, 702].includes(at) ? text('x') : null,
    );
    const part = partsOf(toXlsx([sheet([row])]))['xl/worksheets/sheet1.xml'];
    expect(part?.match(/ r="\w+"/gu)).toEqual([' r="1"', ' r="A1"', ' r="AB1"', ' r="AAA1"']);
  });

  it.each([
    [true, 0, ' ySplit="1" topLeftCell="A2" activePane="bottomLeft"'],
    [true, 2, ' xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight"'],
    [false, 1, ' xSplit="1" topLeftCell="B1" activePane="topRight"'],
  ])('keeps in sight the first row: %s, and columns: %d', (headed, stub, pane) => {
    const wide = { ...sheet([[text('a'), text('b'), text('c')]]), headed, stub };
    expect(partsOf(toXlsx([wide]))['xl/worksheets/sheet1.xml']).toContain(`<pane${pane} state`);
  });

  it('names a style for each format of numbers', () => {
    const part = partsOf(toXlsx([sheet([[{ value: 1, style: 'percent2' }]])]));
    const xfs = part['xl/styles.xml']?.split('<cellXfs')[1]?.match(/<xf [^>]*>/gu) ?? [];
    const at = Number(/ s="(\d+)"/u.exec(part['xl/worksheets/sheet1.xml'] ?? '')?.[1]);
    const format = /numFmtId="(\d+)"/u.exec(xfs[at] ?? '')?.[1] ?? '';
    expect(part['xl/styles.xml']).toContain(`<numFmt numFmtId="${format}" formatCode="0.00%"/>`);
  });

  it.each([
    ['plain', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
    [
      'count',
      '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    ],
    ['mark', ' applyAlignment="1"><alignment horizontal="right"/>'],
    [
      'prose',
      ' fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/>',
    ],
    [
      'head',
      ' fontId="1" fillId="2" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/>',
    ],
  ] as const)('makes a cell look %s', (style, look) => {
    const part = partsOf(toXlsx([sheet([[{ value: 'x', style }]])]));
    const at = Number(/ s="(\d+)"/u.exec(part['xl/worksheets/sheet1.xml'] ?? '')?.[1] ?? 0);
    const xfs = part['xl/styles.xml']?.split('<cellXfs')[1]?.split(/(?=<xf )/u) ?? [];
    expect(xfs[at + 1]).toContain(look);
    expect(part['xl/styles.xml']).toContain('<fonts count="2"><font><sz val="11"/>');
  });

  it('is the same on any day, and refuses what is no number', () => {
    vi.useFakeTimers({ now: new Date('2025-01-01'), toFake: ['Date'] });
    const then = toXlsx([sheet([[text('x')]])]);
    vi.setSystemTime(new Date('2026-11-22T10:00:00Z'));
    expect(toXlsx([sheet([[text('x')]])])).toEqual(then);
    vi.useRealTimers();
    expect(() => toXlsx([sheet([[{ value: NaN, style: 'plain' }]])])).toThrow('not a number');
  });
});
