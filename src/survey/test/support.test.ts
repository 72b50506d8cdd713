import { describe, expect, it } from 'vitest';
import { expectedRows } from '../../../test/survey/fixtures.ts';
import { background, question, surveyOf } from '../../../test/survey/samples.ts';
import { contrastsOf } from './contrast.ts';

const CLUSTERS = 10;
const commune = background('xa', Array.from({ length: CLUSTERS }, (_, at) => `x${at}`).join(' '));
const half = background('nua', 'a b');
const answer = question('q', 'co khong');
const cluster = question('cum', '', { role: 'cluster', type: 'text' });

/** 200 respondents of each of 10 clusters; how many of them say yes differs by chance alone. */
function survey(groupOf: (unit: number, at: number) => string, size = 200, units = CLUSTERS) {
  const rows = Array.from({ length: units * size }, (_, row) => {
    const [unit, at] = [Math.floor(row / size), row % size];
    const yes = ((unit * 7) % 5) * 4 + 90;
    return [
      `x${unit % CLUSTERS}`,
      groupOf(unit, at),
      at < (yes * size) / 200 ? 'co' : 'khong',
      `c${unit}`,
    ];
  });
  return surveyOf([commune, half, answer, cluster], rows);
}

describe('groups that lie in one cluster each', () => {
  const { tests, comparisons } = contrastsOf(
    survey((unit) => (unit < 5 ? 'a' : 'b')),
    {},
  );

  it('have neither a test nor a standard error', () => {
    const pairs = comparisons.filter(({ by }) => by === 'xa');
    expect(pairs).toHaveLength((2 * CLUSTERS * (CLUSTERS - 1)) / 2);
    for (const pair of pairs)
      expect(pair).toMatchObject({ se: null, df: 0, t: null, p: null, low: null, high: null });
    expect(tests.filter(({ by }) => by === 'xa')).toMatchObject([{ F: null, p: null, df: null }]);
  });

  it('say why', () => {
    expect(tests.find(({ by }) => by === 'xa')?.reason).toBe('one-cluster');
    expect(tests.find(({ by }) => by === 'xa')?.clustered).toHaveLength(CLUSTERS);
    expect(tests.find(({ by }) => by === 'nua')?.reason).toBeNull();
  });

  // Of these R's svycontrast has p = 0.015 on 9 degrees of freedom.
  it('are no finding either if one of them was met elsewhere', () => {
    const met = survey((unit, at) => ((at === 0 ? unit + 5 : unit) % CLUSTERS < 1 ? 'a' : 'b'));
    const found = contrastsOf(met, {}).comparisons.find(({ by }) => by === 'nua');
    expect(found?.df).toBeLessThan(3);
    expect(found?.p).toBeGreaterThan(0.05);
  });
});

describe('groups in few of many clusters', () => {
  const rows = expectedRows('support', 'reference', 'support.csv');

  it.each(rows.map((row) => [row['n'], row['m1'], row['m2'], row['df']].map(Number)))(
    'of %d clusters, %d and %d: %d degrees of freedom, as of R',
    (units = 0, one = 0, other = 0, df = NaN) => {
      const groupOf = (unit: number) => (unit < one ? 'a' : unit < one + other ? 'b' : '');
      const { comparisons } = contrastsOf(survey(groupOf, 20, units), {});
      const found = comparisons.find(({ by }) => by === 'nua');
      expect(found?.df).toBeCloseTo(df, 4);
    },
  );
});

it('groups in all clusters have R’s degrees of freedom', () => {
  const { tests, comparisons } = contrastsOf(
    survey((unit, at) => ((at * (unit + 2)) % 7 < 3 ? 'a' : 'b')),
    {},
  );
  expect(comparisons.find(({ by }) => by === 'nua')?.df).toBe(CLUSTERS - 1);
  expect(tests.find(({ by }) => by === 'nua')?.df).toBe(CLUSTERS - 1);
});
