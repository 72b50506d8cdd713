import { describe, expect, it } from 'vitest';
import { lehmer } from '../../../../test/survey/attack-random.ts';
import { attackSpread } from '../../../../test/survey/attack-spread.ts';
import { background, question, repeat, surveyOf } from '../../../../test/survey/samples.ts';
import { contrastsOf } from '../../test/contrast.ts';
import { disclose } from '../disclose.ts';
import { discloseContrasts } from '../contrasts.ts';
import { discloseClasses } from '../classes/classes.ts';
import { estimate } from '../../estimate/estimate.ts';
import type { Estimate } from '../../model/result.ts';
import type { Survey } from '../../model/survey.ts';

const SEEDS = Array.from({ length: 200 }, (_, at) => 1 + at * 7919);
const times = question('times', '', { type: 'integer' });
const place = background('place', 'p q r');

/** Figures of the number, with its classes, before disclosure and after it. */
function figuresOf(survey: Survey, of: 'estimates' | 'results'): readonly Estimate[] {
  const estimates = estimate(survey);
  const results = disclose(estimates, { survey, publishedElsewhere: false });
  const classes = discloseClasses(survey, results).flatMap((table) => table[of]);
  const own: readonly Estimate[] = of === 'results' ? results : estimates;
  return [...own, ...classes].filter((one) => one.question === 'times');
}

/** 40 to 160 respondents in three places with numbers from 0 to 5, of which the greater are rare. */
function surveyOfFew(seed: number) {
  const next = lehmer(seed);
  const [rows, most, skew] = [
    40 + Math.floor(120 * next()),
    3 + Math.floor(3 * next()),
    2 + 3 * next(),
  ];
  const cells = Array.from({ length: rows }, () => [
    String(Math.floor(most * next() ** skew)),
    ['p', 'q', 'r'][Math.floor(3 * next())] ?? '',
  ]);
  return { survey: surveyOf([times, place], cells), most, rows };
}

function spotted(seed: number, of: 'estimates' | 'results') {
  const { survey, most, rows } = surveyOfFew(seed);
  const byGroup = Map.groupBy(figuresOf(survey, of), ({ group }) => group);
  const found = [...byGroup].flatMap(([group, own]) =>
    attackSpread(own, most - 1, rows).map((one) => ({ seed, group, ...one })),
  );
  return {
    found,
    shown: [...byGroup.values()].flat().filter((one) => one.statistic === 'mean' && one.se !== null)
      .length,
  };
}

describe('an attack on means with their errors', () => {
  it('finds nobody in 200 surveys, of which many show errors', () => {
    const all = SEEDS.map((seed) => spotted(seed, 'results'));
    expect(all.flatMap(({ found }) => found)).toEqual([]);
    expect(all.filter(({ shown }) => shown > 0).length).toBeGreaterThan(40);
  });

  it('finds few in many of them where nothing is suppressed: the control', () => {
    const all = SEEDS.map((seed) => spotted(seed, 'estimates'));
    expect(all.filter(({ found }) => found.length > 0).length).toBeGreaterThan(50);
  });
});

describe('the error of a mean', () => {
  const errors = (cells: Readonly<Record<string, number>>, of = times) => {
    const survey = surveyOf(
      [of, place],
      repeat(cells).map((cell) => cell.split(' ')),
    );
    const means = disclose(estimate(survey), { survey, publishedElsewhere: false }).filter(
      ({ question: name, statistic }) => name === 'times' && statistic === 'mean',
    );
    return Object.fromEntries(
      means.map(({ group, value, se }) => [group ?? 'all', value === null ? NaN : se !== null]),
    );
  };
  const many = {
    '0 q': 30,
    '1 q': 30,
    '2 q': 30,
    '3 q': 30,
    '0 r': 40,
    '1 r': 40,
    '2 r': 40,
    '4 r': 40,
  };

  it('is suppressed where it counts few: of 0, 1 and 2 the sum of squares tells who said 2', () => {
    // 4 = Σy² − Σy = 2 × two respondents.
    expect(errors({ '0 p': 50, '1 p': 30, '2 p': 2 })).toMatchObject({ all: false, p: false });
  });

  it('takes a complement along, for everyone’s less the others’ is the group’s', () => {
    const found = errors({ '0 p': 50, '1 p': 30, '2 p': 2, ...many });
    expect(found).toMatchObject({ all: true, p: false });
    expect([found['q'], found['r']].filter((shown) => shown === false)).toHaveLength(1);
  });

  it('is not told by that of a difference either', () => {
    const rows = repeat({ '0 p': 50, '1 p': 30, '2 p': 2, ...many }).map((cell) => cell.split(' '));
    const survey = surveyOf([times, place], rows);
    const results = disclose(estimate(survey), { survey, publishedElsewhere: false });
    const { comparisons } = discloseContrasts(contrastsOf(survey, {}), results);
    const sure = comparisons.map((one) => [
      one.group,
      one.otherGroup,
      one.difference !== null,
      one.se !== null,
    ]);
    expect(sure).toEqual([
      ['p', 'q', true, false],
      ['p', 'r', true, false],
      ['q', 'r', true, false],
    ]);
  });

  it('goes with everyone’s where groups have weights of their own', () => {
    const rows = repeat({ '0 p': 50, '1 p': 30, '2 p': 2, ...many }).map((cell) => cell.split(' '));
    const weight = { p: 1.5, q: 0.8, r: 1.1 } as const;
    const weights = rows.map(([, group]) => weight[group === 'p' || group === 'q' ? group : 'r']);
    const survey = surveyOf([times, place], rows, weights);
    const own = disclose(estimate(survey), { survey, publishedElsewhere: false }).filter(
      (one) => one.question === 'times' && one.statistic === 'mean',
    );
    expect(own.map(({ group, se }) => [group, se !== null])).toEqual([
      [null, false],
      ['p', false],
      ['q', true],
      ['r', true],
    ]);
  });

  it('is held to the halves and tenths that people round to', () => {
    const halves = { '0 p': 50, '0.5 p': 30, '1 p': 2 };
    expect(errors(halves, { ...times, type: 'decimal' })).toMatchObject({ all: false });
    const free = { '0 p': 50, '0.53 p': 30, '1.01 p': 2 };
    expect(errors(free, { ...times, type: 'decimal' })).toMatchObject({ all: true });
  });

  it('stays where a reader finds several ways to the same sums', () => {
    expect(errors({ '0 p': 50, '1 p': 30, '2 p': 12, ...many })).toMatchObject({
      p: true,
      q: true,
    });
    expect(errors({ '0 p': 50, '1 p': 30, '2 p': 20, '3 p': 2, ...many })).toMatchObject({
      p: true,
    });
  });
});
