import { expect, it } from 'vitest';
import { findDelimiter, findOtherDelimiter } from './delimiter.ts';

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

it('tells rows that are parted by another sign than the header', () => {
  expect(findOtherDelimiter([['1,2,3'], ['4,5,6'], ['']], 3)).toBe(',');
  expect(findOtherDelimiter([['1,2,3'], ['4', '5', '6']], 3)).toBeNull();
  expect(findOtherDelimiter([['một, hai, ba']], 1)).toBeNull();
  expect(findOtherDelimiter([], 3)).toBeNull();
});
