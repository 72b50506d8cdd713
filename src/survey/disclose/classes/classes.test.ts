import { describe, expect, it } from 'vitest';
import { background, question } from '../../../../test/survey/samples.ts';
import { counts, of, tables, years } from './classes.fixture.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';

const hours = (bins: readonly number[]) => question('hours', '', { type: 'decimal', bins });

const EVEN = { 1: 40, 2: 50, 3: 60, 4: 40, 5: 30, 6: 25, 7: 20 };

describe('classes of a number', () => {
  it('are those of the questionnaire, with a row for a class of nobody', () => {
    const found = counts(of([years({ bins: [2, 5, 50] })], EVEN));
    expect(found).toEqual({ years: { '(,2)': 40, '[2,5)': 150, '[5,50)': 75, '[50,)': 0 } });
  });

  it('are found where staff give none, and are none where staff want none', () => {
    const found = {
      '(,2)': 40,
      '[2,3)': 50,
      '[3,4)': 60,
      '[4,5)': 40,
      '[5,6)': 30,
      '[6,7)': 25,
      '[7,)': 20,
    };
    expect(counts(of([years()], EVEN))).toEqual({ years: found });
    expect(counts(of([years({ bins: 'none' })], EVEN))).toEqual({});
  });

  it('of a scale with ends need no open class', () => {
    const steps = { start: 1, end: 7, step: 1 };
    const scale = question('years', '', { type: 'range', steps });
    expect(Object.keys(counts(of([scale], EVEN))['years'] ?? {})).toHaveLength(7);
  });

  it('speak of everyone, on the base of the mean', () => {
    const [table] = tables(
      of([years(), background('place', 'p')], { '1 p': 60, '2 p': 60, '3 p': 80, ' p': 5 }),
    );
    expect(table?.results.map(({ by, base, baseN }) => [by, base, baseN])).toEqual(
      Array(3).fill([null, 'valid', 200]),
    );
  });
});

describe('classes are all suppressed', () => {
  const NONE = { '(,2)': null, '[2,5)': null, '[5,)': null };
  const bins = [2, 5];
  const hidden = (cells: Readonly<Record<string, number>>) =>
    expect(counts(of([years({ bins })], cells))['years']);

  it('where one is of few, or one is all but a few', () => {
    hidden({ 1: 9, 2: 60, 3: 60, 5: 60, 6: 40 }).toEqual(NONE);
    hidden({ 1: 4, 2: 60, 3: 60, 5: 4 }).toEqual(NONE);
  });

  it('and the control shows why: with the few alone suppressed the rest of the base tells them', () => {
    const survey = of([years({ bins })], { 1: 9, 2: 60, 3: 60, 5: 60, 6: 40 });
    const own = counts(survey, { ...DEFAULT_POLICY, protection: 1 })['years'];
    expect(own).toEqual({ '(,2)': null, '[2,5)': 120, '[5,)': 100 });
  });

  it('where one respondent makes what an open class has beyond its limit', () => {
    const usual = { 1: 60, 2: 60, 3: 60, 5: 20, 6: 20, 7: 10 };
    hidden(usual).not.toEqual(NONE);
    hidden({ ...usual, 900: 1 }).toEqual(NONE);
    // A limit that nobody reaches makes the class no safer.
    const far = of([years({ bins: [2, 5, 1000] })], { ...usual, 900: 1 });
    expect(counts(far)['years']?.['[5,1000)']).toBe(null);
    // 40 at 5 and three at 6: the mean tells the three.
    hidden({ 1: 60, 2: 60, 3: 60, 5: 40, 6: 3 }).toEqual(NONE);
  });

  it('where with all other classes of one number each the mean counts the few of one', () => {
    const narrow = { bins: [2, 3, 4, 6, 7], steps: { start: 1, end: 7, step: 1 } };
    const scale = question('years', '', { type: 'range', ...narrow });
    const rest = { 1: 40, 2: 50, 3: 60, 6: 40, 7: 40 };
    // In [4,6) 30 said 4, and the total tells that 4 said 5.
    const found = (four: number, five: number) =>
      counts(of([scale], { ...rest, 4: four, 5: five }))['years']?.['[4,6)'];
    expect([found(30, 4), found(4, 30), found(20, 14)]).toEqual([null, null, 34]);
  });

  it('where the median counts those between it and a limit', () => {
    // 100 below 5 and one at 5,5 make half of 202: that one is the median, and alone below 6.
    const own = (low: number, mid: number, high: number) =>
      counts(
        of([hours([5, 7])], {
          1: low / 2,
          3: low / 2,
          5.5: mid,
          6: 39,
          6.5: 20,
          9: high / 2,
          11: high / 2,
        }),
      )['hours'];
    expect(own(100, 1, 42)?.['[5,7)']).toBe(null);
    expect(own(80, 21, 42)?.['[5,7)']).toBe(80);
  });

  it('where everyone’s numbers are, or whom they route is secret', () => {
    // At least half said 0 and a few another number: the mean is a count.
    hidden({ 0: 150, 3: 4, 6: 5 }).toEqual(NONE);
    const routed = question('next', 'x y z', { relevant: '${years} > 4' });
    const quantiles = { '1 ': 60, '2 ': 60, '3 ': 60, '5 x': 30, '6 x': 16, '5 y': 20, '7 z': 12 };
    const next = (z: number) =>
      counts(of([years({ bins }), routed], { ...quantiles, '7 z': z }))['years'];
    expect(next(12)).not.toEqual(NONE);
    expect(next(2)).toEqual(NONE);
  });
});
