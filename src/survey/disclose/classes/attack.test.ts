import { describe, expect, it } from 'vitest';
import { attackClasses } from '../../../../test/survey/attack-classes.ts';
import { lehmer } from '../../../../test/survey/attack-random.ts';
import { question, surveyOf } from '../../../../test/survey/samples.ts';
import { disclose } from '../disclose.ts';
import { discloseClasses } from './classes.ts';
import { estimate } from '../../estimate/estimate.ts';
import type { Estimate } from '../../model/result.ts';

const SEEDS = Array.from({ length: 400 }, (_, at) => 1 + at * 7919);

/** 60 to 600 respondents with small whole numbers, and classes at random, or none given. */
function surveyOfNumbers(seed: number) {
  const next = lehmer(seed);
  const rows = 60 + Math.floor(540 * next());
  const [most, skew] = [3 + Math.floor(9 * next()), 0.5 + 3 * next()];
  const limits = Array.from({ length: most }, (_, at) => at + 1).filter(() => next() < 0.8);
  const bins = next() < 0.3 || limits.length < 2 ? {} : { bins: limits };
  const cells = Array.from({ length: rows }, () => [
    String(Math.floor(most * next() ** skew) + (next() < 0.005 ? 40 : 0)),
  ]);
  return surveyOf([question('times', '', { type: 'integer', ...bins })], cells);
}

/** What the attack finds, of the rows before disclosure or after it; with how many tables were shown. */
function findIn(seed: number, of: 'estimates' | 'results') {
  const survey = surveyOfNumbers(seed);
  const estimates = estimate(survey);
  const results = disclose(estimates, { survey, publishedElsewhere: false });
  const tables = discloseClasses(survey, results);
  const own: readonly Estimate[] = of === 'results' ? results : estimates;
  const total = own.find(({ statistic }) => statistic === 'total')?.value ?? null;
  const shown = tables.filter((table) => table[of].every(({ n }) => n !== null));
  if (total === null) return { shown: 0, found: [] };
  return {
    shown: shown.length,
    found: shown.flatMap((table) => attackClasses(table[of], Math.round(total))),
  };
}

describe('an attack on classes with the total beside them', () => {
  it('finds nobody in 400 surveys, of which many show their classes', () => {
    const all = SEEDS.map((seed) => findIn(seed, 'results'));
    expect(all.flatMap(({ found }) => found)).toEqual([]);
    expect(all.filter(({ shown }) => shown > 0).length).toBeGreaterThan(100);
  });

  it('finds few in many of them where nothing is suppressed: the control', () => {
    const all = SEEDS.map((seed) => findIn(seed, 'estimates'));
    expect(all.filter(({ found }) => found.length > 0).length).toBeGreaterThan(20);
  });
});
