import { describe, expect, it } from 'vitest';
import { counts } from '../../test/survey/counts.ts';
import { background, question, repeat, surveyOf } from '../../test/survey/samples.ts';

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
  it('withholds everyone’s figures too: count and weighted count would tell two withheld groups', () => {
    // m b and f b are withheld; with 30 = m + f and 22,5 = 2 m + 0,5 f a reader had m = 5.
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
});
