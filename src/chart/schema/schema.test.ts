import { expect, it } from 'vitest';
import { list, number, object, oneOf, text, whole } from './index.ts';

const row = object({
  label: text(/^\p{L}+$/u),
  share: number(0, 1).nullable(),
  marks: list(oneOf('c', 'u')).default([]),
  size: whole(1).default(1),
});
const rows = object({ rows: list(row, 1) }).refine(
  (own) => own.rows[0]?.label === 'a',
  'the first is a',
);

it('fills what is left out, and leaves out what it does not know', () => {
  expect(rows.parse({ rows: [{ label: 'a', share: null, more: 1 }] })).toEqual({
    rows: [{ label: 'a', share: null, marks: [], size: 1 }],
  });
});

it.each([
  [{ label: 'a b', share: 0 }, 'rows[0].label: no such text: "a b"'],
  [{ label: 1, share: 0 }, 'rows[0].label: no such text: 1'],
  [{ label: 'a', share: 1.01 }, 'rows[0].share: no such number: 1.01'],
  [{ label: 'a', share: NaN }, 'rows[0].share: no such number'],
  [{ label: 'a' }, 'rows[0].share: no such number: undefined'],
  [{ label: 'a', share: 0, marks: ['c', 'x'] }, 'rows[0].marks[1]: none of its values: "x"'],
  [{ label: 'a', share: 0, marks: 'c' }, 'rows[0].marks: no list of 0 or more: "c"'],
  [{ label: 'a', share: 0, size: 0 }, 'rows[0].size: no such number: 0'],
  [{ label: 'a', share: 0, size: 1.5 }, 'rows[0].size: no whole number: 1.5'],
  [null, 'rows[0]: no object'],
  [{ label: 'b', share: 0 }, 'spec: the first is a'],
])('names the place of what does not fit: %j', (one, message) => {
  expect(() => rows.parse({ rows: [one] })).toThrow(message);
});

it('counts the items of a list', () => {
  expect(() => rows.parse({ rows: [] })).toThrow('rows: no list of 1 or more: []');
});
