import { beforeAll, expect, it } from 'vitest';
import { countValues, passes } from './counts.ts';
import type { HeadingIndex } from '../index/reader.ts';
import { indexOf, recordOf } from '../index/index.fixture.ts';
import { inOrder } from '../client/order.ts';
import { placeReason } from '../rank/reason.ts';
import { parseAsk } from './ask.ts';

let index: HeadingIndex;

beforeAll(async () => {
  index = await indexOf([
    recordOf('a', 'A', { year: '2025', size: 100 }),
    recordOf('b', 'B', { year: '2024', topics: ['Y tế', 'Đất đai'], size: 900 }),
    recordOf('c', 'C', { year: '2024', size: null }),
  ]);
});

it('counts the values of a filter as if none of its own were chosen', () => {
  const pages = [0, 1, 2];
  const chosen = { year: ['2025'], topic: ['Đất đai'] };
  expect(countValues(index.columns, 'year', pages, chosen)).toEqual([
    { value: '2025', count: 1 },
    { value: '2024', count: 2 },
  ]);
  expect(countValues(index.columns, 'topic', pages, chosen)).toEqual([
    { value: 'Đất đai', count: 1 },
  ]);
  expect(pages.filter((page) => passes(index.columns, page, chosen))).toEqual([0]);
});

it('finds a place and the unit that took over from it', () => {
  const values = countValues(index.columns, 'place', [0], {}).map(({ value }) => value);
  expect(values).toEqual(['Kon Tum', 'Quảng Ngãi']);
});

it('orders by date or by size, those without a size last', () => {
  expect(inOrder(index.columns, [2, 0, 1], 'date')).toEqual([0, 1, 2]);
  expect(inOrder(index.columns, [2, 0, 1], 'size')).toEqual([1, 0, 2]);
});

it('says why a report is found under another place than its own', () => {
  const asked = (text: string) =>
    parseAsk(text, { years: new Set(), synonyms: [] }).spellings[0] ?? [];
  const record = recordOf('a', 'A', { predecessors: ['Hà Tây'] });
  expect(placeReason(record, asked('đất Quảng Ngãi'))).toEqual({
    kind: 'successor',
    asked: 'Quảng Ngãi',
    own: 'Kon Tum',
  });
  expect(placeReason(record, asked('ha tay'))?.kind).toBe('predecessor');
  expect(placeReason(record, asked('Kon Tum Quảng Ngãi'))).toBeNull();
});
