import { expect, test } from 'vitest';
import { hasInterval, intervalCell } from './cell.ts';
import { sampleContext, sampleSurvey } from '../report.fixture.ts';
import { result } from '../results.fixture.ts';

const ctx = sampleContext([sampleSurvey('dat-dai-2026')]);

test('a measured share shows its interval', () => {
  const measured = result({ value: 0.6244, se: 0.014, low: 0.597, high: 0.652 });
  expect(intervalCell(ctx, measured)).toBe('59,7% đến 65,2%');
});

test('a share that the weighting fixes has none to show', () => {
  const fixed = result({ value: 0.48, se: 0, low: 0.48, high: 0.48 });
  expect(hasInterval(fixed)).toBe(false);
  expect(intervalCell(ctx, fixed)).toBe('');
});
