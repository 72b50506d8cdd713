import { describe, expect, it } from 'vitest';
import { published } from '../../../test/survey/counts.ts';
import { raked } from '../../../test/survey/raked.ts';
import { background, repeat, surveyOf } from '../../../test/survey/samples.ts';
import { designOf } from '../design/design.ts';
import { discloseDesign } from './design.ts';
import { estimate } from '../estimate/estimate.ts';
import type { Design, Estimate, Result } from '../model/result.ts';

const sex = background('sex', 'm f');
const age = background('age', 'x y z');
const CENSUS = `question,choice,population
sex,m,49
sex,f,51
age,x,30
age,y,45
age,z,25
`;

/** Of men 5 are of age x; women of that age and both sexes of age y are suppressed with them. */
const CELLS = { 'm x': 5, 'm y': 40, 'm z': 30, 'f x': 45, 'f y': 44, 'f z': 36 };
const weightedTo = (cells: Readonly<Record<string, number>>, csv: string) =>
  raked(
    surveyOf(
      [sex, age],
      repeat(cells).map((cell) => cell.split(' ')),
    ),
    csv,
  );

/** The tables with `n` men of age x that have the published margins, and the published cells of age z. */
const TABLES = Array.from({ length: 30 }, (_, less) => less + 1).map((n) => ({
  ...{ ...CELLS, 'm x': n, 'm y': 45 - n, 'f x': 50 - n, 'f y': 39 + n },
}));

const isClose = (a: number | null, b: number | null) =>
  a === null || b === null || Math.abs(a - b) < 1e-9;

/** Whether a reader who weights a table himself gets all weighted counts and errors that are published. */
function fits(survey: ReturnType<typeof weightedTo>, results: readonly Result[]): boolean {
  const own = new Map(estimate(survey).map((e) => [keyOf(e), e]));
  return results.every((r) => {
    const e = own.get(keyOf(r));
    return isClose(r.weightedN, e?.weightedN ?? null) && isClose(r.se, e?.se ?? null);
  });
}

const keyOf = ({ question, statistic, choice, base, by, group }: Estimate) =>
  JSON.stringify([question, statistic, choice, base, by, group]);

function fitsDesign(a: Design, b: Design): boolean {
  return (
    isClose(a.kishDeff, b.kishDeff) &&
    isClose(a.raking?.kishDeffAfter ?? null, b.raking?.kishDeffAfter ?? null) &&
    isClose(a.raking?.leastFactor ?? null, b.raking?.leastFactor ?? null) &&
    isClose(a.raking?.greatestFactor ?? null, b.raking?.greatestFactor ?? null)
  );
}

describe('disclose, where the sample is weighted to two backgrounds', () => {
  const survey = weightedTo(CELLS, CENSUS);

  it('suppresses their cross table whole: its weights would tell the suppressed cells', () => {
    const results = published(survey);
    expect(TABLES.filter((cells) => fits(weightedTo(cells, CENSUS), results)).length).toBe(30);
    const shown = results.filter(({ by, n }) => by !== null && n !== null);
    expect(shown).toEqual([]);
    expect(results.filter(({ by, n }) => by === null && n === null)).toEqual([]);
  });

  it('suppresses what the report of raking would tell', () => {
    const design = discloseDesign(designOf(survey), survey, published(survey));
    const left = TABLES.filter((cells) => fitsDesign(designOf(weightedTo(cells, CENSUS)), design));
    expect(left.length).toBe(30);
    expect(design.raking).toMatchObject({ questions: ['sex', 'age'], worst: null });
  });
});

describe('disclose, where the sample is weighted to groups of which one is of few', () => {
  const place = background('place', 'p r s');
  const csv = 'question,choice,population\nplace,p,20\nplace,r,30\nplace,s,50\n';
  const sampleOf = (p: number) =>
    raked(
      surveyOf(
        [place],
        repeat({ p, r: 25 - p, s: 75 }).map((cell) => [cell]),
      ),
      csv,
    );
  const survey = sampleOf(5);

  it('suppresses the factors: the greatest is 20% of 100 over 5 respondents', () => {
    expect(designOf(survey).raking?.greatestFactor).toBeCloseTo(20 / 5, 9);
    const design = discloseDesign(designOf(survey), survey, published(survey));
    const sizes = Array.from({ length: 24 }, (_, less) => less + 1);
    expect(sizes.filter((p) => fitsDesign(designOf(sampleOf(p)), design))).toEqual(sizes);
    expect(design).toMatchObject({ rows: 100, kishDeff: null, nEff: null });
  });

  it('keeps them where no group is suppressed', () => {
    const whole = sampleOf(12);
    expect(discloseDesign(designOf(whole), whole, published(whole))).toEqual(designOf(whole));
  });
});
