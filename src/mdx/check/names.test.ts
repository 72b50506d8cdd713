import { expect, test } from 'vitest';
import { parseProse } from '../../guard/parse.ts';
import { context } from '../check-references.fixture.ts';
import { checkReferences, COMPONENTS } from '../list.ts';

test('a group of no question is told, and a side of a scale is no answer of it', () => {
  const codes = (source: string) => {
    const { value } = parseProse(source, 'a.mdx', COMPONENTS);
    return checkReferences(value?.elements ?? [], context).map(({ code }) => code);
  };
  const S = 'survey="dat-dai-2026"';
  expect(codes(`<Base ${S} by="gioi" group="nu" />`)).toEqual(['reference-group-incomplete']);
  expect(codes(`<Value ${S} question="q1" statistic="net" choice="1" />`)).toEqual([
    'reference-choice-unknown',
  ]);
});
