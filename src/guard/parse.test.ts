import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../mdx/list.ts';
import { parseProse } from './parse.ts';
import { offsetOf, placeAt } from './position.ts';

const codes = (source: string) =>
  parseProse(source, 'a.mdx', COMPONENTS).problems.map(({ code }) => code);

describe('parseProse', () => {
  test('lists every component with its place in the file', () => {
    const { value } = parseProse(
      '---\ntitle: A\n---\n\nĐạt <Value question="q1" choice="1" />.',
      'a.mdx',
      COMPONENTS,
    );
    expect(value?.elements).toEqual([
      {
        name: 'Value',
        attributes: { question: 'q1', choice: '1' },
        file: 'a.mdx',
        line: 5,
        column: 5,
      },
    ]);
  });

  test('gives an empty tree with any Problem, and still the elements', () => {
    const { value } = parseProse('<Value question="q1" /> <b>x</b>', 'a.mdx', COMPONENTS);
    expect(value?.root.children).toEqual([]);
    expect(value?.elements).toHaveLength(1);
  });

  test('reports many syntax errors in one run, then stops', () => {
    expect(codes('a <1 b\n'.repeat(20))).toHaveLength(20);
    expect(codes('a <1 b\n'.repeat(80))).toHaveLength(50);
  });

  test('reports each sign before a number, but not those in code or escaped', () => {
    const { problems } = parseProse('<5 và <10 và \\<3\n\n`<2` và <1', 'a.mdx', COMPONENTS);
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['prose-less-than', 1, 1],
      ['prose-less-than', 1, 7],
      ['prose-less-than', 3, 9],
    ]);
  });

  test('gives up on blocks too deep inside one another, without an error', () => {
    expect(codes(`${'> '.repeat(40)}a`)).toEqual([]);
    expect(codes(`${'> '.repeat(20_000)}a`)).toEqual(['prose-deep']);
  });

  test('names 20.000 equal headings apart', () => {
    const { value } = parseProse('## A\n\n'.repeat(20_000), 'a.mdx', COMPONENTS);
    expect(new Set(value?.headings.map(({ id }) => id)).size).toBe(20_000);
  });

  test('keeps no positions in the tree', () => {
    expect(JSON.stringify(parseProse('a *b*', 'a.mdx', COMPONENTS).value?.root)).not.toContain(
      'offset',
    );
  });

  test('composes decomposed letters', () => {
    const { value } = parseProse('## Kết quả'.normalize('NFD'), 'a.mdx', COMPONENTS);
    expect(value?.headings[0]?.text).toBe('Kết quả');
  });

  test.each([
    ['> Nguồn in 62,4%', 'a block quote'],
    ['<Note>\n\nkhoảng 62,4%\n\n</Note>', 'a note'],
    ['[94,12%](https://example.org)', 'a link to the source'],
    ['`62%`', 'code'],
    ['x[^1]\n\n[^1]: 62%', 'a footnote'],
    ['tăng 3,1 điểm %', 'points'],
  ])('%s: %s may hold a typed percentage', (source) => {
    expect(codes(source)).toEqual([]);
  });

  test.each(['62%', '62,4 %', '62％', '5 phần  trăm', '**62.4%**', '- 5 phần trăm', '## 62%'])(
    '%s may not',
    (source) => {
      expect(codes(source)).toEqual(['prose-percentage']);
    },
  );
});

describe('places in a text', () => {
  test('offsets and places are each other’s inverse', () => {
    const text = 'một\n\nhai 🙂\nba';
    for (let at = 0; at <= text.length; at++) {
      const { line, column } = placeAt(text, at);
      expect(offsetOf(text, line, column)).toBe(at);
    }
  });

  test('a place beyond the end is the end', () => {
    expect(offsetOf('a\nb', 9, 9)).toBe(3);
    expect(offsetOf('a\nb', 2, 9)).toBe(3);
  });
});
