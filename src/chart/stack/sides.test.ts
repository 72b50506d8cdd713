import { expect, test } from 'vitest';
import { choice } from '../samples.fixture.ts';
import { sidesOf, stepsOf } from './sides.ts';

const scored = (...scores: readonly (number | null)[]) =>
  scores.map((score, at) => choice(`c${at}`, `C${at}`, { score }));
const tones = (...scores: readonly (number | null)[]) =>
  sidesOf(scored(...scores))?.map(({ tone, side }) => `${side} ${tone}`) ?? null;

test('of a scale with two sides the outermost answers are darkest, and a lone one is between', () => {
  expect(tones(-1, 1)).toEqual(['-1 minus-2', '1 plus-2']);
  expect(tones(-2, -1, 0, 1, 2)).toEqual([
    ...['-1 minus-3', '-1 minus-1', '0 middle', '1 plus-1', '1 plus-3'],
  ]);
  expect(tones(-3, -2, -1, 0, 1, 2, 3)).toEqual([
    ...['-1 minus-3', '-1 minus-2', '-1 minus-1', '0 middle'],
    ...['1 plus-1', '1 plus-2', '1 plus-3'],
  ]);
});

test('signed scores turn at 0, others half-way, and where one is missing the places do', () => {
  expect(tones(-1, 1, 2)).toEqual(['-1 minus-2', '1 plus-1', '1 plus-3']);
  expect(tones(1, 2, 3, 4)).toEqual(['-1 minus-3', '-1 minus-1', '1 plus-1', '1 plus-3']);
  expect(tones(5, 3, null)).toEqual(['-1 minus-2', '0 middle', '1 plus-2']);
});

test('a scale of which a side is empty, or has more answers than shades, has none', () => {
  expect(tones(0, 1, 2)).toEqual(['-1 minus-2', '0 middle', '1 plus-2']);
  expect(tones(-1, -1, -1, -1, 1)).toBe(null);
  expect(tones(-2, 0, 0, 2)).toBe(null);
  expect(tones(-2, -1, 0)).toBe(null);
});

test('the answers of an ordinal scale go from the lightest step to the darkest', () => {
  const steps = (count: number) =>
    stepsOf(scored(...Array(count).fill(null))).map(({ tone }) => tone);
  expect(steps(2)).toEqual(['step-1', 'step-7']);
  expect(steps(4)).toEqual(['step-1', 'step-3', 'step-5', 'step-7']);
  expect(steps(1)).toEqual(['step-1']);
});
