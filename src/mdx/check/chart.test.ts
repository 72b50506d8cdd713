import { expect, test } from 'vitest';
import { chartNeeds, QUESTION_KINDS, SERIES_KINDS } from '../../chart/index.ts';

test('what a kind of chart needs is said of every kind that may be asked for, in both languages', () => {
  for (const kind of [...QUESTION_KINDS, ...SERIES_KINDS]) {
    const { vi, en } = chartNeeds(kind);
    expect(vi).toMatch(/^[^A-Z].*[^.]$/u);
    expect(en).toMatch(/^[^A-Z].*[^.]$/u);
  }
});
