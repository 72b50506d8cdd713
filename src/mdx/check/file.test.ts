import { expect, test } from 'vitest';
import { context } from '../check-references.fixture.ts';
import { checkReferences } from '../list.ts';

const check = (name: string, attributes: Readonly<Record<string, string>>, files: string[]) =>
  checkReferences([{ name, attributes, file: 'a.mdx', line: 1, column: 1 }], {
    ...context,
    files,
  }).map(({ code }) => code);

test('streams.csv is read when nothing is said, and must be there', () => {
  expect(check('Streams', {}, ['streams.csv'])).toEqual([]);
  expect(check('Streams', {}, [])).toEqual(['reference-file-unknown']);
});

test('a table whose file is not named is told by the guard of attributes alone', () => {
  expect(check('Table', { caption: 'Số liệu' }, ['streams.csv'])).toEqual([]);
});

test('of a file for another component that one is told', () => {
  const instead = (name: string, src: string) =>
    checkReferences([{ name, attributes: { src }, file: 'a.mdx', line: 1, column: 1 }], context);
  expect(instead('Table', 'streams.csv')).toMatchObject([
    { code: 'reference-file-kind', params: { instead: 'Streams' } },
  ]);
  expect(instead('Streams', 'so-lieu.csv')).toMatchObject([
    { code: 'reference-file-kind', params: { instead: 'Table' } },
  ]);
});
