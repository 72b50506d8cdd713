import { describe, expect, it } from 'vitest';
import { background, question, repeat, surveyOf } from '../../../../test/survey/samples.ts';
import { disclose } from '../disclose.ts';
import { asResult } from '../mark/suppressed.ts';
import { estimate, sampleOf } from '../../estimate/estimate.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import type { Question } from '../../model/question.ts';
import type { Result } from '../../model/result.ts';
import type { Survey } from '../../model/survey.ts';
import { classDisclosureOf } from './class-disclosure.ts';

const number = question('n', '', { type: 'decimal' });

const resultsOf = (survey: Survey) =>
  disclose(estimate(survey), { survey, publishedElsewhere: false });

/** What classes of the number `n` would disclose beside these results. */
function disclosureOf(survey: Survey, results: readonly Result[] = resultsOf(survey)) {
  const { source, questions } = survey;
  const column = source.kind === 'results' ? undefined : source.responses.columns.get('n');
  const asked = questions.find(({ name }) => name === 'n');
  const sample = sampleOf(survey, {});
  if (column?.kind !== 'number' || asked === undefined || sample === null) throw new Error();
  return classDisclosureOf({
    ...{ survey, results, question: asked, value: column.value, publishedLimits: new Map() },
    ...{ sample, policy: DEFAULT_POLICY },
  });
}

describe('classes beside the median of the number', () => {
  // 0 to 19,9 by a tenth: the median is 9,9, its interval from 8,6 to 11,3.
  const survey = surveyOf(
    [number],
    Array.from({ length: 200 }, (_, at) => [String(at / 10)]),
  );
  const results = resultsOf(survey);
  const discloses = (limit: number, more: Partial<Result> | null = {}) =>
    disclosureOf(
      survey,
      results.flatMap((one) =>
        one.statistic !== 'median' ? one : more === null ? [] : asResult({ ...one, ...more }),
      ),
    ).discloses([limit]);

  it('disclose where a limit is next to it', () => {
    expect([discloses(9.85), discloses(10.05), discloses(5)]).toEqual([true, true, false]);
    expect(discloses(9.85, null)).toBe(false);
    expect(discloses(9.85, { value: null })).toBe(false);
  });

  it('disclose where a limit is next to an end of its interval, as far as it is published', () => {
    expect([discloses(8.45), discloses(8.45, { low: null })]).toEqual([true, false]);
    expect([discloses(11.4), discloses(11.4, { high: null })]).toEqual([true, false]);
    expect(discloses(8.45, { high: null })).toBe(true);
    expect(discloses(11.4, { low: null })).toBe(true);
  });

  it('of a group or of another question disclose nothing', () => {
    expect(discloses(9.85, { group: 'm', by: 'sex' })).toBe(false);
    expect(discloses(9.85, { question: 'm' })).toBe(false);
  });
});

describe('classes of a number', () => {
  const next = question('next', 'x y', { relevant: '${n} > 4' });
  const beside = question('beside', 'x y');
  const rows = repeat({ '1 x x': 40, '2 y y': 40, '3 x y': 40, '4 y x': 40 });
  const survey = surveyOf(
    [number, next, beside],
    rows.map((row) => row.split(' ')),
  );
  const results = resultsOf(survey);
  const isOpen = (secret: (one: Result) => boolean) =>
    disclosureOf(
      survey,
      results.map((one) => (secret(one) ? asResult({ ...one, marks: ['c'] }) : one)),
    ).isOpen;

  it('may be published where its figures are, and those of the questions that it routes', () => {
    expect(isOpen(() => false)).toBe(true);
    expect(isOpen((one) => one.question === 'n' && one.statistic === 'mean')).toBe(false);
    expect(isOpen((one) => one.question === 'next' && one.choice === 'x')).toBe(false);
    expect(isOpen((one) => one.question === 'beside')).toBe(true);
  });

  it('may not where it has no figures of everyone', () => {
    expect(
      disclosureOf(
        survey,
        results.filter((one) => one.question !== 'n'),
      ).isOpen,
    ).toBe(false);
    const ofGroup = results.map((one) => asResult({ ...one, by: 'sex', group: 'm' }));
    expect(disclosureOf(survey, ofGroup).isOpen).toBe(false);
  });

  it('may though a group’s figures are suppressed', () => {
    const [first] = results;
    if (first === undefined) throw new Error();
    const group = asResult({ ...first, by: 'sex', group: 'm', marks: ['c'] });
    expect(disclosureOf(survey, [...results, group]).isOpen).toBe(true);
  });
});

describe('classes beside the standard error of the mean', () => {
  const times = { ...number, type: 'integer' } as const;
  const survey = (place: Question, weight: readonly number[] | null = null) =>
    surveyOf(
      [times, place],
      repeat({ '0 p': 50, '1 p': 30, '2 p': 20, '3 p': 2, '4 p': 50 }).map((row) => row.split(' ')),
      weight,
    );
  const place = background('place', 'p q');
  const discloses = (of: Survey, se: number | null, by: string | null = null) => {
    const results = resultsOf(of).map((one) =>
      asResult({ ...one, se: one.statistic === 'mean' && one.by === by ? se : null }),
    );
    return disclosureOf(of, results).discloses([4]);
  };

  it('disclose a rare number that no other numbers of its class could make up for', () => {
    expect([discloses(survey(place), 0.1), discloses(survey(place), null)]).toEqual([false, false]);
  });
});
