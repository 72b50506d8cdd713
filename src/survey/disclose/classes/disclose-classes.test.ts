import { describe, expect, it } from 'vitest';
import {
  background,
  publishedSurvey,
  question,
  repeat,
  surveyOf,
} from '../../../../test/survey/samples.ts';
import { counts, of, years } from './classes.fixture.ts';
import { disclose } from '../disclose.ts';
import { discloseClasses } from './classes.ts';
import { estimate } from '../../estimate/estimate.ts';
import { DEFAULT_POLICY, type Policy } from '../../model/policy.ts';
import type { Survey } from '../../model/survey.ts';

const tablesOf = (survey: Survey, more: Parameters<typeof discloseClasses>[2] = {}) =>
  discloseClasses(
    survey,
    disclose(estimate(survey), { survey, publishedElsewhere: false, ...more }),
    more,
  );

describe('tables of classes', () => {
  it('are none of printed tables, of nobody, and of numbers that are no question', () => {
    expect(discloseClasses(publishedSurvey([years({ bins: [2] })], []), [])).toEqual([]);
    expect(discloseClasses(surveyOf([years({ bins: [2] })], []), [])).toEqual([]);
    const many = { 1: 60, 3: 60, 4: 60 };
    expect(counts(of([years({ bins: [2] })], many))).toEqual({
      years: { '(,2)': 60, '[2,)': 120 },
    });
    expect(counts(of([years({ bins: [2], role: 'background' })], many))).toEqual({});
  });

  it('keep the estimates, of which staff may see all, beside what is published', () => {
    const [table] = tablesOf(of([years({ bins: [2] })], { 1: 5, 3: 60, 4: 60 }));
    expect(table?.estimates.map(({ n }) => n)).toEqual([5, 120]);
    expect(table?.results.map(({ n, marks }) => [n, marks])).toEqual([
      [null, ['c']],
      [null, ['c']],
    ]);
  });

  it('are suppressed whole unless the policy protects nothing', () => {
    const shown = (protection: number) => {
      const policy = { ...DEFAULT_POLICY, protection };
      const survey = of([years({ bins: [2] })], { 1: 5, 3: 60, 4: 60 });
      return tablesOf(survey, { policy })[0]?.results.map(({ n }) => n);
    };
    expect([shown(1), shown(2)]).toEqual([
      [null, 120],
      [null, null],
    ]);
  });
});

describe('the errors of classes', () => {
  it('are suppressed where strata hold few of one, unless the policy protects nothing', () => {
    const code = question('code', '', { type: 'text', role: 'stratum' });
    const all = { '1 p p': 40, '3 p p': 40, '6 p p': 4, '1 q q': 50, '3 q q': 50, '6 q q': 80 };
    const survey = of([years({ bins: [2, 5] }), background('place', 'p q'), code], all);
    const shown = (protection: number) =>
      tablesOf(survey, { policy: { ...DEFAULT_POLICY, protection } })[0]?.results.map(
        ({ n, se }) => n !== null && se !== null,
      );
    expect([shown(1), shown(2)]).toEqual([Array(3).fill(true), Array(3).fill(false)]);
  });
});

describe('classes that bound an open one for show', () => {
  it('are suppressed where few are beyond the first number of the lowest that is occupied', () => {
    const cells = { 1: 30, 2: 3, 5: 20, 6: 20, 7: 20 };
    const steps = { start: 1, end: 7, step: 1 };
    const shown = (more: Parameters<typeof years>[0]) =>
      counts(of([years({ bins: [0, 5], ...more })], cells))['years']?.['[0,5)'];
    expect([shown({}), shown({ type: 'range', steps })]).toEqual([null, 33]);
  });
});

describe('classes of two numbers that say the same', () => {
  const number = (name: string, bins: readonly number[] | 'none') =>
    question(name, '', { type: 'integer', bins });
  const cells = (at30: number) => ({
    ...{ '20 20': 40, '25 25': 40, '30 30': at30, '32 32': 40, '35 35': 40 },
  });
  const shown = (at30: number, bins: readonly number[] | 'none') =>
    counts(of([number('age', bins), number('same', [31])], cells(at30)))['same']?.['[31,)'];

  it('are suppressed of the second where they cut few out of those of the first', () => {
    expect([shown(6, [30]), shown(20, [30])]).toEqual([null, 80]);
    expect(shown(6, 'none')).toBe(80);
    // Classes that are suppressed cut nothing.
    expect(shown(6, [20, 30, 35])).toBe(null);
  });
});

describe('classes of a small sample', () => {
  const small = surveyOf(
    [years({ bins: [3] })],
    repeat({ 0: 5, 1: 5, 2: 5, 3: 5, 4: 5, 5: 4 }).map((row) => [row]),
  );

  it('are unreliable of a probability sample, and of no other', () => {
    const marks = (sampling: 'probability' | 'quota') =>
      tablesOf(small, { sampling })[0]?.results.map((one) => one.marks.join());
    expect(marks('probability')).toEqual(['u', 'u']);
    expect(marks('quota')).toEqual(['', '']);
    expect(tablesOf(small)[0]?.results.map((one) => one.marks.join())).toEqual(['u', 'u']);
  });
});

describe('classes that staff leave to be found', () => {
  const found = (cells: Readonly<Record<string, number>>, policy: Policy, decimal = false) =>
    tablesOf(of([years(decimal ? { type: 'decimal' } : {})], cells), { policy })[0]?.results.map(
      ({ choice, n, value }) => [choice, n, value === null],
    );

  it('hold twice the threshold each', () => {
    const cells = { 1: 19, 2: 21, 3: 20, 4: 40, 5: 100, 6: 100 };
    expect(found(cells, DEFAULT_POLICY)?.map(([choice, n]) => [choice, n])).toEqual([
      ['(,3)', 40],
      ['[3,4)', 20],
      ['[4,5)', 40],
      ['[5,6)', 100],
      ['[6,)', 100],
    ]);
  });

  it('are reliable, every one', () => {
    const cells = { 1: 20, 2: 20, 3: 20, 4: 20 };
    const all = found(cells, DEFAULT_POLICY) ?? [];
    expect(all.every(([, , isNull]) => isNull === false)).toBe(true);
  });

  it('are none where nothing of the number may be published, or any classes tell of one', () => {
    expect(found({ 0: 95, 1: 5 }, DEFAULT_POLICY)).toBe(undefined);
    const many = { 1: 40, 2: 50, 3: 60, 4: 40, 5: 30, 6: 25, 7: 20 };
    expect(found(many, DEFAULT_POLICY)).toHaveLength(7);
    expect(found({ ...many, 900: 1 }, DEFAULT_POLICY)).toBe(undefined);
  });

  it('are none where whom the number routes is secret', () => {
    const routed = question('next', 'x y z', { relevant: '${years} > 4' });
    const cells = { '1 ': 60, '2 ': 60, '3 ': 60, '5 x': 30, '6 x': 16, '5 y': 20 };
    const next = (z: number) => Object.keys(counts(of([years(), routed], { ...cells, '7 z': z })));
    expect([next(25), next(2)]).toEqual([['years'], []]);
  });

  it('are the same in whatever order respondents come', () => {
    const place = background('place', 'p');
    const cells = counts(of([years(), place], { '5 p': 40, '1 p': 60, '3 p': 50 }));
    expect(cells).toEqual({ years: { '(,2)': 60, '[2,4)': 50, '[4,)': 40 } });
  });
});
