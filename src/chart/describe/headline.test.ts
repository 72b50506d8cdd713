import { describe, expect, test } from 'vitest';
import { choice, question, shares } from '../samples.fixture.ts';
import type { Result } from '../../survey/index.ts';
import { headlineShares } from './headline.ts';

const scale = question(
  'q',
  'Hài lòng?',
  [
    choice('1', 'Rất không hài lòng', { score: -2 }),
    choice('2', 'Không hài lòng', { score: -1 }),
    choice('3', 'Bình thường', { score: 0 }),
    choice('4', 'Hài lòng', { score: 1 }),
    choice('5', 'Rất hài lòng', { score: 2 }),
  ],
  { scale: 'bipolar' },
);
const values = [0.05, 0.12, 0.22, 0.41, 0.2];

const nets = (base: Result['base'], more: Partial<Result> = {}): Result[] =>
  (['balance', 'top', 'bottom'] as const).map((name, at) => {
    const [one] = shares(scale, values, { base });
    if (one === undefined) throw new Error('no share');
    const value = [0.44, 0.61, 0.17][at] ?? null;
    return { ...one, statistic: 'net', choice: name, value, ...more };
  });

const told = (asked: typeof scale, results: readonly Result[]) =>
  headlineShares(asked, results, 'vi').map(({ result, text }) => [result.value, text]);

describe('a scale with two sides', () => {
  const own = shares(scale, values, { base: 'valid' });

  test('answers by both of its sides, named from the middle outwards', () => {
    expect(told(scale, [...own, ...nets('valid')])).toEqual([
      [0.61, 'hài lòng hoặc rất hài lòng'],
      [0.17, 'không hài lòng hoặc rất không hài lòng'],
    ]);
  });

  test('on the base that its chart shows', () => {
    expect(told(scale, [...own, ...nets('dk')])).toEqual([[0.41, '“Hài lòng”']]);
  });

  test('tells no side that is withheld, marked or of fewer than 30', () => {
    for (const more of [{ value: null, marks: ['c'] }, { marks: ['u'] }, { baseN: 29 }] as const)
      expect(told(scale, [...own, ...nets('valid', more)])).toEqual([[0.41, '“Hài lòng”']]);
  });

  test('keeps the capitals of names', () => {
    const named = {
      ...scale,
      choices: scale.choices.map((one) => ({ ...one, label: `Tin TP. Huế ${one.name}` })),
    };
    expect(told(named, [...own, ...nets('valid')])[0]?.[1]).toBe(
      '“Tin TP. Huế 4” hoặc “Tin TP. Huế 5”',
    );
  });
});

describe('answers without sides', () => {
  const asked = question('q', 'Việc gì?', [
    choice('a', 'Việc làm'),
    choice('b', 'Đất đai'),
    choice('c', 'Giá cả'),
    choice('k', 'Khác', { kind: 'other' }),
  ]);
  const of = (given: readonly (number | null)[], more = {}) =>
    told(asked, shares(asked, given, { baseN: 300, ...more }));

  test('lead alone, or together where a lead is of a few respondents', () => {
    expect(of([0.5, 0.3, 0.1, 0.1])).toEqual([[0.5, '“Việc làm”']]);
    expect(of([0.41, 0.4, 0.1, 0.09])).toEqual([
      [0.41, '“Việc làm”'],
      [0.4, '“Đất đai”'],
    ]);
    expect(of([0.31, 0.3, 0.29, 0.1])).toEqual([]);
  });

  test('are not quoted where “other” leads, or where a withheld one may', () => {
    expect(of([0.3, 0.1, 0.1, 0.5])).toEqual([]);
    expect(of([0.4, 0.1, null, 0.05])).toEqual([]);
    expect(of([0.6, 0.1, null, 0.05])).toEqual([[0.6, '“Việc làm”']]);
  });
});
