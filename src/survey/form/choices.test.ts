import { expect, test } from 'vitest';
import { readTable } from '../../table/read.ts';
import { parseChoices } from './choices.ts';

function said(csv: string) {
  const { value } = readTable(new TextEncoder().encode(csv), 'choices.csv');
  if (value === null) throw new Error('unreadable');
  return parseChoices(value).problems.map(({ code, params }) => [code, params]);
}

test('a list needs its name, the names of its choices and their labels in Vietnamese', () => {
  expect(said('list_name,name,label\na,1,Có\n')).toEqual([]);
  expect(said('list_name,name,label::Tiếng Việt (vi)\na,1,Có\n')).toEqual([]);
  expect(said('list_name,name,label::Tày (tyz)\na,1,Có\n')).toEqual([]);
  expect(said('list_name,name,label::English (en)\na,1,Yes\n')).toEqual([
    ['survey-column-missing', { column: 'label' }],
  ]);
  expect(said('list_name,name\na,1\n')).toEqual([['survey-column-missing', { column: 'label' }]]);
  expect(said('list_name,label\na,Có\n')).toEqual([['survey-column-missing', { column: 'name' }]]);
});
