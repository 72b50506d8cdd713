import { expect, test } from 'vitest';
import { QUESTION_KINDS, SERIES_KINDS } from '../chart/index.ts';
import { CHART_NEEDS } from '../problem/prose/reference/chart/chart-needs.ts';

test('what a kind of chart needs is said of every kind that may not fit', () => {
  // The reading of a series is drawn of any.
  const kinds = [...QUESTION_KINDS, ...SERIES_KINDS].filter((kind) => kind !== 'trend');
  expect(Object.keys(CHART_NEEDS.vi).toSorted()).toEqual(kinds.toSorted());
  expect(Object.keys(CHART_NEEDS.en).toSorted()).toEqual(kinds.toSorted());
});
