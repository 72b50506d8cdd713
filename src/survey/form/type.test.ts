import { expect, test } from 'vitest';
import { readType } from './type.ts';

test.each([
  ['select_one hai_long', { kind: 'select', type: 'select_one', list: 'hai_long', other: false }],
  [
    'select multiple kenh or_other',
    { kind: 'select', type: 'select_multiple', list: 'kenh', other: true },
  ],
  ['Select_One  a', { kind: 'select', type: 'select_one', list: 'a', other: false }],
  ['integer', { kind: 'plain', type: 'integer' }],
  ['begin group', { kind: 'begin' }],
  ['end_repeat', { kind: 'end' }],
  ['geopoint', { kind: 'personal' }],
  ['phone number', { kind: 'personal' }],
  ['calculate', { kind: 'computed' }],
  ['select_one_from_file a.csv', { kind: 'unsupported' }],
  ['select_one', { kind: 'listless' }],
  ['slect_one hai_long', { kind: 'unknown', suggestion: 'select_one hai_long' }],
  ['  slect_one hai_long', { kind: 'unknown', suggestion: 'select_one hai_long' }],
  ['intger', { kind: 'unknown', suggestion: 'integer' }],
  ['wxyz', { kind: 'unknown', suggestion: null }],
])('%s', (cell, type) => {
  expect(readType(cell)).toEqual(type);
});
