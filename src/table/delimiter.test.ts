import { expect, it } from 'vitest';
import { findDelimiter } from './delimiter.ts';

it.each([
  ['id,q1\n1;2;3\n', ','],
  ['id;q1', ';'],
  ['id\tq1, q2\n', '\t'],
  ['id;Tuổi, năm sinh, giới\n', ';'],
  ['"a, b, c","d;e"\n', ','],
  ['"a;b\nc;d";q1\n', ';'],
  ['"nói ""a,b,c""";q1\n', ';'],
  ['id, q1, q2\n', ','],
  ['ý kiến\na;b\n', ','],
  ['', ','],
])('of %j is %j', (text, delimiter) => {
  expect(findDelimiter(text)).toBe(delimiter);
});
