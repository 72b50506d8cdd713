import { describe, expect, it } from 'vitest';
import { published } from '../../../../test/survey/counts.ts';
import { background, question, repeat, surveyOf } from '../../../../test/survey/samples.ts';

const place = background('place', 'p r s');
const years = question('years', '', { type: 'integer' });

/** The mean of everyone and of each group, null where suppressed; with it go total and median. */
function means(cells: Readonly<Record<string, number>>) {
  const rows = repeat(cells).map((cell) => cell.split(' '));
  const own = published(surveyOf([place, years], rows)).filter((r) => r.question === 'years');
  const shown = Map.groupBy(own, (r) => r.group ?? 'all');
  return Object.fromEntries(
    [...shown].map(([group, figures]) => {
      const isWhole = figures.every((r) => (r.value === null) === (figures[0]?.value === null));
      return [group, isWhole ? (figures[0]?.value ?? null) : NaN];
    }),
  );
}

const VARIED = { 's 1': 20, 's 2': 30, 's 3': 40 };

describe('disclose, of numbers', () => {
  it('suppresses what counts few: a mean of 0 and 1 times its base', () => {
    // 0,05 × 100 gave 5 who said 1.
    const found = means({ 'p 0': 95, 'p 1': 5, 'r 1': 25, 'r 2': 25, ...VARIED });
    expect(found).toMatchObject({ p: null, r: null, s: expect.closeTo(200 / 90) });
    expect(found['all']).not.toBe(null);
  });

  it('suppresses everyone’s too where few of all gave another number', () => {
    const found = means({ 'p 0': 50, 'p 7': 3, 'r 0': 40, 's 0': 30 });
    expect(found['all']).toBe(null);
  });

  it('suppresses a total that one respondent makes', () => {
    // 12 numbers, and the total is that of one within 4%.
    const found = means({
      'p 1000': 1,
      'p 1': 3,
      'p 2': 4,
      'p 5': 4,
      'r 1': 30,
      'r 2': 30,
      ...VARIED,
    });
    expect(found).toMatchObject({ p: null, r: null, s: expect.closeTo(200 / 90) });
  });

  it('keeps what many made, ten different numbers too', () => {
    const ten = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`p ${20 + at}`, 1]));
    const found = means({ ...ten, 'r 0': 60, 'r 1': 10, ...VARIED });
    expect(found).toMatchObject({ p: 24.5, r: expect.closeTo(1 / 7) });
  });
});

describe('disclose, of numbers of groups drawn apart', () => {
  const code = question('code', '', { type: 'text', role: 'stratum' });
  const rows = repeat({ 'p 0': 95, 'p 1': 5, 'r 1': 25, 'r 2': 25, ...VARIED }).map((cell) => {
    const [group = '', number = ''] = cell.split(' ');
    return [group, number, group];
  });
  const own = published(surveyOf([place, years, code], rows)).filter(
    (r) => r.question === 'years' && r.by === null,
  );

  it('suppresses everyone’s errors: with the sum of two suppressed totals they tell each', () => {
    expect(own.map(({ value }) => value === null)).toEqual([false, false, false]);
    expect(own.map(({ se, deff }) => [se, deff])).toEqual(Array(3).fill([null, null]));
  });
});
