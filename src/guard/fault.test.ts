import { expect, test } from 'vitest';
import { COMPONENTS } from '../mdx/list.ts';
import { explainSyntax } from './explain-fault.ts';
import { readSyntaxError } from './fault.ts';

const text = (source: string) => ({ source, file: 'a.mdx', components: COMPONENTS });

test('an error that is not understood is told with its place, and what stands there', () => {
  const error = new Error('2:3: Something else (mdx:unknown)');
  expect(readSyntaxError(error, 'một\nhai ba\n')).toBe(null);
  expect(explainSyntax(error, null, text('một\nhai ba\n'))).toMatchObject({
    code: 'prose-syntax',
    ...{ file: 'a.mdx', line: 2, column: 3, seen: 'i ba' },
    params: { reason: 'Something else' },
  });
});

test('an error without a place is told at the beginning', () => {
  expect(explainSyntax(new Error('Too much'), null, text('một'))).toMatchObject({
    ...{ line: 1, column: 1, seen: 'một' },
    params: { reason: 'Too much' },
  });
});
