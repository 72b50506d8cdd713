import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../table/read.ts';
import { cleanSigns } from '../table/signs.ts';
import { mendCsv } from './mend-csv.ts';
import { mendText } from './mend-text.ts';
import { numericHeaders } from './numeric-columns.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const numeric = (header: string): boolean => header === 'n';
const mend = (text: string) => mendCsv(utf8(text), 'a.csv', numeric);
const told = (text: string) =>
  mend(text).changes.map(({ kind, cell, before, after }) => [kind, cell, before, after]);

describe('mendCsv', () => {
  it('leaves a sound file alone, however its cells are quoted', () => {
    expect(mend('id,"n"\n"1",2.5\n').text).toBeNull();
  });

  it('tells every change with its cell', () => {
    expect(told('\ufeffid,n\r\n a ,"2,5"\r\nb\u200b,một\u00a0số\r\n')).toEqual([
      ['bom', null, '', ''],
      ['line-ends', null, '', ''],
      ['trim', 'A2', ' a ', 'a'],
      ['decimal', 'B2', '2,5', '2.5'],
      ['hidden', 'A3', 'b\u200b', 'b'],
      ['spaces', 'B3', 'một\u00a0số', 'một số'],
    ]);
    expect(mend('\ufeffid,n\r\n a ,"2,5"\r\n').text).toBe('id,n\na,2.5\n');
  });

  it('makes a file of semicolons one of commas, its decimals with points', () => {
    const { text, changes } = mend('id;n;ý kiến\n1;2,5;tốt, rẻ\n2;12,500;"a;b"\n');
    expect(text).toBe('id,n,ý kiến\n1,2.5,"tốt, rẻ"\n2,12.500,a;b\n');
    expect(changes[0]).toMatchObject({ kind: 'delimiter', before: ';', after: ',' });
  });

  it('keeps what nobody can tell', () => {
    expect(mend('id;n\n1;12.500\n').text).toBeNull();
    expect(mend('id,n\n1,"12,500"\n').text).toBeNull();
    expect(mend('id,m\n1,"1,2"\n').text).toBeNull();
    expect(mend('id,n\n"1,2\n').text).toBeNull();
    expect(mend('id,n\n1,KhÃ´ng \n').text).toBeNull();
    expect(mend('id,n\n1, \ufffd\n').text).toBeNull();
  });

  it('writes a file of windows-1258 or UTF-16 as UTF-8', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from('id,n\n1,2\n', 'utf16le')]);
    expect(mendCsv(bytes, 'a.csv', numeric)).toMatchObject({
      text: 'id,n\n1,2\n',
      changes: [{ kind: 'encoding' }],
    });
  });

  const cell = fc.oneof(
    fc.constantFrom(
      '1,5',
      '12,500',
      '12.500',
      '-0,75',
      ' a ',
      'b\u00a0c',
      '"',
      'a;b',
      'a,b',
      'x\ny',
    ),
    fc.string({
      unit: fc.constantFrom('a', 'ệ', ',', ';', '"', ' ', '\u200b', '\n', '\r', '1', '.'),
    }),
  );
  const file = fc
    .tuple(fc.constantFrom(',', ';', '\t'), fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }))
    .map(([delimiter, rows]) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const body = rows.map((row) => row.map(quote).join(delimiter));
      return [['id', 'n', 'y'].join(delimiter), ...body].join('\n') + '\n';
    });

  it('mends once for all, and changes no text but spaces, signs and decimal commas', () => {
    fc.assert(
      fc.property(file, (text) => {
        const once = mend(text).text ?? text;
        expect(mend(once).text).toBeNull();
        const cells = (source: string, point: boolean) =>
          (readTable(utf8(source), 'a.csv').value?.rows ?? []).map((row) =>
            row.map((one, i) => {
              const clean = cleanSigns(one).trim();
              return point && i === 1 && /^-?\d*,\d+$/.test(clean)
                ? clean.replace(',', '.').replace(/^(-?)\./, '$10.')
                : clean;
            }),
          );
        // A row of nothing but hidden characters is an empty row once they are gone, and no row to a reader.
        const rows = (source: string) =>
          cells(source, true).filter((row) => row.some((one) => one !== ''));
        const [before, after] = [rows(text), rows(once)];
        expect(after).toEqual(before);
      }),
    );
  });
});

describe('mendText', () => {
  it('mends what stands outside of words', () => {
    const { text, changes } = mendText(utf8('\ufeff---\r\ntitle: Đất\u200b đai\r\n'), 'a.mdx');
    expect(text).toBe('---\ntitle: Đất đai\n');
    expect(changes.map(({ kind, line }) => [kind, line])).toEqual([
      ['bom', null],
      ['line-ends', null],
      ['hidden', 2],
    ]);
    expect(mendText(utf8(text ?? ''), 'a.mdx').text).toBeNull();
  });

  it('leaves other encodings and damaged letters alone', () => {
    expect(mendText(Uint8Array.of(0xe3, 0x28, 0x0d), 'a.mdx').text).toBeNull();
    expect(mendText(utf8('Kháº£o sÃ¡t\r\n'), 'a.mdx').text).toBeNull();
  });
});

it('knows the columns of numbers by the questionnaire', () => {
  const questions = readTable(
    utf8('type,name\ninteger,tuoi\nselect_multiple viec,viec\n'),
    'q.csv',
  );
  const isNumber = numericHeaders('responses.csv', questions.value);
  expect([isNumber('tuoi'), isNumber('chung/tuoi'), isNumber('viec')]).toEqual([true, true, false]);
  expect(numericHeaders('results.csv', null)('percent')).toBe(true);
  expect(numericHeaders('phan-anh.csv', null)('percent')).toBe(false);
});
