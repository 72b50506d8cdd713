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

  test('takes an attribute of blanks for an empty one', () => {
    expect(codes('<Base question=" " />')).toEqual(['prose-attribute-empty']);
    expect(codes('<Base question="" />')).toEqual(['prose-attribute-empty']);
  });

  test('tells a component that is not closed from a tag that is none of ours', () => {
    expect(codes('<Note>a')).toEqual(['prose-tag-unclosed']);
    expect(codes('<b>a')).toEqual(codes('<b>a</b>'));
    expect(codes('<b>a')).not.toContain('prose-tag-unclosed');
  });

  test('tells one mistake of a tag that is closed in another block, and of a comment', () => {
    expect(codes('<Note>a\n\nb</Note>')).toEqual(['prose-tag-unclosed']);
    expect(codes('<!-- a <b {c -->')).toEqual(['prose-comment']);
    // Where a comment has no end, nobody knows what is in it.
    expect(codes('<!-- a <b {c')).toEqual(['prose-comment', 'prose-less-than', 'prose-brace-open']);
  });

  test('takes content only where a component has a place for it', () => {
    expect(codes('Có <Base>x</Base> người')).toEqual(['prose-content']);
    expect(codes('Có <Base>*x*</Base> người')).toEqual(['prose-content']);
    expect(codes('Có <Base> </Base> người')).toEqual([]);
    expect(codes('<Note>x</Note>')).toEqual([]);
  });

  test('gives an empty tree with any Problem, and still the elements', () => {
    const { value } = parseProse('<Value question="q1" /> <b>x</b>', 'a.mdx', COMPONENTS);
    expect(value?.root.children).toEqual([]);
    expect(value?.elements).toHaveLength(1);
  });

  test('reports many syntax errors in one run, then stops', () => {
    expect(codes('a <1 b\n'.repeat(20))).toHaveLength(20);
    expect(codes('a <1 b\n'.repeat(80))).toHaveLength(50);
    // Those of one line are one round.
    expect(codes('a <1 b '.repeat(80))).toHaveLength(80);
  });

  test('reports each sign before a number, but not those in code or escaped', () => {
    const { problems } = parseProse('<5 và <10 và \\<3\n\n`<2` và <1', 'a.mdx', COMPONENTS);
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['prose-less-than', 1, 1],
      ['prose-less-than', 1, 7],
      ['prose-less-than', 3, 9],
    ]);
  });

  test('reports a sign before a number once, whatever stands in code after it', () => {
    expect(codes('<1 và `<2`')).toEqual(['prose-less-than']);
  });

  test('gives up on blocks too deep inside one another, without an error', () => {
    expect(codes(`${'> '.repeat(40)}a`)).toEqual([]);
    expect(codes(`${'> '.repeat(20_000)}a`)).toEqual(['prose-deep']);
    expect(codes(`${'> '.repeat(48)}a`)).toEqual([]);
    expect(codes(`${'> '.repeat(49)}a`)).toEqual(['prose-deep']);
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
    expect(offsetOf('a\nb', 9, 1)).toBe(3);
  });

  test('a line may be empty', () => {
    expect(offsetOf('\nb', 2, 1)).toBe(1);
  });
});
