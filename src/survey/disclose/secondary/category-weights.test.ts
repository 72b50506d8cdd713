import { describe, expect, it } from 'vitest';
import { counts, published } from '../../../../test/survey/counts.ts';
import { background, question, repeat, surveyOf } from '../../../../test/survey/samples.ts';

const q = question('q', 'a b c d');
const sex = background('sex', 'm f');
const cells = {
  ...{ 'm a': 30, 'm b': 5, 'm c': 20, 'm d': 40 },
  ...{ 'f a': 35, 'f b': 25, 'f c': 22, 'f d': 41 },
};
const rows = repeat(cells).map((cell) => cell.split(' '));

/** The sample, weighted by sex and place in the file. */
const weighed = (weightOf: (group: string, row: number) => number) =>
  surveyOf(
    [sex, q],
    rows,
    rows.map(([group = ''], row) => weightOf(group, row)),
  );

describe('disclose, where groups have one weight each', () => {
  it('suppresses everyone’s figures too: count and weighted count would tell two suppressed groups', () => {
    // m b and f b are suppressed; with 30 = m + f and 22,5 = 2 m + 0,5 f a reader had m = 5.
    const found = counts(weighed((group) => (group === 'm' ? 2 : 0.5)));
    expect(found).toEqual({
      all: [65, null, null, 81],
      m: [30, null, null, 40],
      f: [35, null, null, 41],
    });
  });

  it('keeps everyone’s figures where groups weigh the same', () => {
    expect(counts(weighed(() => 1.5))['all']).toEqual([65, 30, 42, 81]);
  });

  it('keeps them where weights differ within a group', () => {
    const found = counts(weighed((group, row) => (group === 'm' ? 2 : 0.5) + (row % 7) / 10));
    expect(found['all']).toEqual([65, 30, 42, 81]);
  });

  it('suppresses them where only the suppressed groups have one weight each', () => {
    const others = repeat({ 'o a': 60, 'o b': 61, 'o c': 62, 'o d': 63 }).map((c) => c.split(' '));
    const all = [...rows, ...others];
    const weight = all.map(([group], row) =>
      group === 'm' ? 2 : group === 'f' ? 0.5 : 1 + (row % 7) / 10,
    );
    const found = counts(surveyOf([background('sex', 'm f o'), q], all, weight));
    expect(found).toEqual({
      all: [125, null, null, 144],
      m: [30, null, null, 40],
      f: [35, null, null, 41],
      o: [60, 61, 62, 63],
    });
  });

  it('suppresses everyone’s base of a question that few of a group answered', () => {
    // Two groups of 25 answered, of weights 2 and 3,5: 65 = 40 + r + s and 97,5 = 40 + 2 r + 3,5 s gave s = 5.
    const years = question('years', '', { type: 'integer' });
    const cells = { 'p 1': 40, 'p ': 25, 'r 2': 20, 'r ': 20, 's 3': 5, 's ': 30 };
    const asked = repeat(cells).map((cell) => cell.split(' '));
    const weight = asked.map(([group]) => (group === 'p' ? 1 : group === 'r' ? 2 : 3.5));
    const survey = surveyOf([background('place', 'p r s'), years], asked, weight);
    expect(counts(survey, 'place')).toEqual({ all: [65, 40, 35] });
    const everyone = published(survey).filter((r) => r.question === 'years' && r.by === null);
    for (const r of everyone)
      expect([r.baseN, r.weightedBase, r.value, r.se]).toEqual([null, null, null, null]);
  });
});

describe('disclose, where the choices of a question have one weight each', () => {
  const weight = rows.map(([, choice]) => (choice === 'b' ? 3 : choice === 'c' ? 0.7 : 1));

  it('suppresses the group: its size and weight would tell two suppressed choices', () => {
    // 25 = b + c and 29 = 3 b + 0,7 c of men gave b = 5.
    const found = counts(surveyOf([sex, q], rows, weight));
    expect(found['m']).toEqual([null, null, null, null]);
    expect(counts(surveyOf([sex, q], rows, weight), 'sex')).toEqual({ all: [null, null] });
    expect(found['all']).toEqual([65, 30, 42, 81]);
  });
});
