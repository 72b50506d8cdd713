import { describe, expect, it } from 'vitest';
import { counts, published } from '../../../test/survey/counts.ts';
import { background, question, repeat, surveyOf } from '../../../test/survey/samples.ts';
import { disclose } from './disclose.ts';
import { estimate } from '../estimate/estimate.ts';
import { DEFAULT_POLICY } from '../model/policy.ts';

const q = question('q', 'a b c d');

const topline = (cells: Readonly<Record<string, number>>) =>
  surveyOf(
    [q],
    repeat(cells).map((cell) => [cell]),
  );

describe('disclose, within a table', () => {
  it('suppresses 1 to 9 and publishes 0 and 10', () => {
    expect(counts(topline({ a: 50, b: 9, c: 1, d: 10 }))).toEqual({ all: [50, null, null, 10] });
    expect(counts(topline({ a: 50, b: 10 }))).toEqual({ all: [50, 10, 0, 0] });
  });

  it('suppresses the smallest other cell beside a single small one, never one of nobody', () => {
    expect(counts(topline({ a: 50, b: 5, c: 30 }))).toEqual({ all: [50, null, null, 0] });
  });

  it('suppresses a cell whose complement is few', () => {
    expect(counts(topline({ a: 95, b: 5 }))).toEqual({ all: [null, null, 0, 0] });
  });

  it('suppresses a third cell where two are few together, for their sum is published', () => {
    expect(counts(topline({ a: 50, b: 1, c: 1, d: 30 }))).toEqual({ all: [50, null, null, null] });
    expect(counts(topline({ a: 50, b: 4, c: 5, d: 30 }))).toEqual({ all: [50, null, null, null] });
    expect(counts(topline({ a: 50, b: 5, c: 5, d: 30 }))).toEqual({ all: [50, null, null, 30] });
  });

  it('suppresses everything of a base of 1 to 9, the base too', () => {
    const rows = published(topline({ a: 6, b: 3 }));
    expect(
      rows.every(
        (r) => r.n === null && r.baseN === null && r.value === null && r.weightedBase === null,
      ),
    ).toBe(true);
    expect(rows.every((r) => r.marks.join() === 'c')).toBe(true);
  });

  it('suppresses the mean of scores with any of its cells', () => {
    const scored = question('q', 'a:answer:1 b:answer:2 c:answer:3');
    const mean = (cells: Readonly<Record<string, number>>) =>
      published(
        surveyOf(
          [scored],
          repeat(cells).map((cell) => [cell]),
        ),
      ).find((r) => r.statistic === 'mean');
    expect(mean({ a: 40, b: 5, c: 6 })).toMatchObject({
      value: null,
      n: null,
      baseN: null,
      marks: ['c'],
    });
    expect(mean({ a: 40, b: 15, c: 16 })).toMatchObject({ n: 71, baseN: 71, marks: [] });
  });
});

describe('disclose, across bases', () => {
  const kb = question('q', 'a b kb:dont_know tc:refused');
  const rows = (cells: Readonly<Record<string, number>>) =>
    surveyOf(
      [kb],
      repeat(cells).map((cell) => [cell]),
    );

  it('publishes everyone’s don’t-knows and refusals, be they few, for they are no answers', () => {
    const survey = rows({ a: 40, b: 30, kb: 4, tc: 2, '': 3 });
    expect(counts(survey)).toEqual({ all: [40, 30] });
    expect(counts(survey, 'q', 'dk')).toEqual({ all: [40, 30, 4] });
    expect(counts(survey, 'q', 'asked')).toEqual({ all: [40, 30, 4, 2] });
  });

  it('suppresses a few answers beside them, in every base alike', () => {
    const survey = rows({ a: 40, b: 3, kb: 4 });
    for (const base of ['valid', 'dk', 'asked'])
      expect(counts(survey, 'q', base)['all']?.slice(0, 3)).toEqual(
        base === 'valid' ? [null, null] : [null, null, 4],
      );
  });

  it('publishes those of groups on request only', () => {
    const survey = surveyOf(
      [background('sex', 'm f'), kb],
      repeat({ 'm a': 40, 'm b': 30, 'm kb': 4, 'f a': 33, 'f b': 44, 'f tc': 1 }).map((cell) =>
        cell.split(' '),
      ),
    );
    const asked = (nonresponseByGroup: boolean) =>
      disclose(estimate(survey), {
        ...{ survey, publishedElsewhere: false },
        policy: { ...DEFAULT_POLICY, nonresponseByGroup },
      }).filter(({ question: name, by, base }) => name === 'q' && by !== null && base !== 'valid');
    expect(asked(false)).toEqual([]);
    const dk = asked(true).filter(({ base, choice }) => base === 'dk' && choice === 'kb');
    expect(dk.map(({ n, baseN }) => [n, baseN])).toEqual([
      [4, 74],
      [0, 77],
    ]);
  });

  it('publishes all bases where they differ by nobody or by many', () => {
    expect(counts(rows({ a: 40, b: 30 }), 'q', 'asked')).toEqual({ all: [40, 30, 0, 0] });
    expect(counts(rows({ a: 40, b: 30, tc: 10 }), 'q', 'asked')).toEqual({ all: [40, 30, 0, 10] });
  });
});

it('obeys another policy', () => {
  const survey = topline({ a: 50, b: 4, c: 30, d: 4 });
  const policy = { ...DEFAULT_POLICY, threshold: 3 };
  const results = disclose(estimate(survey), { survey, publishedElsewhere: false, policy });
  expect(results.every((r) => r.n !== null)).toBe(true);
});
