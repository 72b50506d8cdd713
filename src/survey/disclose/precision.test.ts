import { describe, expect, it } from 'vitest';
import { background, question, repeat, surveyOf } from '../../../test/survey/samples.ts';
import { disclose } from './disclose.ts';
import { estimate } from '../estimate/estimate.ts';
import type { Estimate } from '../model/result.ts';

const q = question('q', '1:answer:1 2:answer:2 3:answer:3 4:answer:4', { scale: 'ordinal' });
const place = background('place', 'p r s');
const codes = (role: 'stratum' | 'cluster') => question('code', '', { type: 'text', role });

/** In p 5 gave answer 2; the same answer of r is suppressed with it, and answer 1, of the same side of the scale, of both. */
const CELLS = {
  ...{ 'p 1': 30, 'p 2': 5, 'p 3': 20, 'p 4': 40 },
  ...{ 'r 1': 35, 'r 2': 25, 'r 3': 22, 'r 4': 41 },
  ...{ 's 1': 60, 's 2': 61, 's 3': 62, 's 4': 63 },
};
const sampleOf = (cells: Readonly<Record<string, number>>, role: 'stratum' | 'cluster' | null) =>
  surveyOf(
    [place, q, ...(role === null ? [] : [codes(role)])],
    repeat(cells).map((cell) => {
      const [group = '', answer = ''] = cell.split(' ');
      return [group, answer, group];
    }),
  );

const published = (role: 'stratum' | 'cluster' | null) => {
  const survey = sampleOf(CELLS, role);
  const results = disclose(estimate(survey), {
    survey,
    publishedElsewhere: false,
    sampling: 'probability',
  });
  return results.filter((r) => r.question === 'q' && r.base === 'valid');
};

const of = (rows: readonly Estimate[], choice: string, by: string | null = null) =>
  rows.find((r) => r.statistic === 'share' && r.choice === choice && r.by === by);

/** What p's answer 2 can have been, for a reader who tries all: r's is 30 less it, and `se` must come out. */
function tried(role: 'stratum' | 'cluster', se: number | null): number[] {
  return Array.from({ length: 29 }, (_, less) => less + 1).filter((n) => {
    const moved = { 'p 2': n, 'p 1': 35 - n, 'r 2': 30 - n, 'r 1': 30 + n };
    const again = estimate(sampleOf({ ...CELLS, ...moved }, role));
    const own = of(
      again.filter((r) => r.base === 'valid'),
      '2',
    );
    return se === null || Math.abs((own?.se ?? 0) - se) < 1e-9;
  });
}

describe('disclose, where groups were drawn apart', () => {
  it.each(['stratum', 'cluster'] as const)('suppresses the errors that tell: %s', (role) => {
    const rows = published(role);
    expect(of(rows, '2', 'place')?.n).toBe(null);
    expect(tried(role, of(rows, '2')?.se ?? null).length).toBeGreaterThan(2);
    const whole = of(estimate(sampleOf(CELLS, role)), '2')?.se ?? null;
    expect(tried(role, whole).length).toBeLessThan(3);
  });

  it('keeps everyone’s figures, and the errors that tell nothing', () => {
    const rows = published('stratum').filter(({ by }) => by === null);
    const told = rows.filter(({ se }) => se === null);
    expect(told.map(({ statistic, choice }) => `${statistic} ${choice}`)).toEqual([
      ...['share 1', 'share 2', 'mean null'],
      ...['net balance', 'net top', 'net bottom'],
    ]);
    for (const { value, n, marks, ...own } of told) {
      expect([value === null, n === null, marks]).toEqual([false, false, []]);
      expect([own.df, own.low, own.high, own.interval, own.deff]).toEqual(Array(5).fill(null));
    }
  });

  it('keeps all errors of a sample drawn as a whole', () => {
    expect(published(null).filter(({ by, se }) => by === null && se === null)).toEqual([]);
  });
});
