import { describe, expect, it } from 'vitest';
import { attack } from '../../../test/survey/attack.ts';
import { counts, published } from '../../../test/survey/counts.ts';
import { background, question, repeat, surveyOf } from '../../../test/survey/samples.ts';
import { disclose } from './disclose.ts';
import { estimate } from '../estimate/estimate.ts';
import { DEFAULT_POLICY } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import type { Survey } from '../model/survey.ts';

const sex = background('sex', 'm f');

/** Respondents by their answers, parted by commas: `{ 'm,x,u': 12 }`. */
const surveyBy = (questions: readonly Question[], cells: Readonly<Record<string, number>>) =>
  surveyOf(
    questions,
    repeat(cells).map((row) => row.split(',')),
  );

const leaks = (survey: Survey) => attack(survey, estimate(survey), published(survey));

describe('what a filter tells', () => {
  const want = question('q', 'x y z');
  const routed = question('why', 'u v', { relevant: "${q} = 'x'" });
  const cells = {
    ...{ 'm,x,u': 12, 'm,y,': 2, 'm,z,': 30 },
    ...{ 'f,x,u': 20, 'f,x,v': 20, 'f,y,': 15, 'f,z,': 31 },
  };
  const survey = surveyBy([sex, want, routed], cells);

  it('is part of the audit', () => {
    expect(leaks(survey)).toEqual([]);
  });

  it('gives a cell away to the attack where the audit does not know of the filter', () => {
    const estimates = estimate(survey);
    const blind = survey.questions.map((q) => (q.name === 'why' ? { ...q, relevant: '' } : q));
    const results = disclose(estimates, {
      survey: { ...survey, questions: blind },
      publishedElsewhere: false,
    });
    expect(attack(survey, estimates, results)).not.toEqual([]);
  });

  it('suppresses the row where the expression is more than answers and an answer of its question is suppressed', () => {
    const vague = { ...routed, relevant: "not(selected(${q}, 'y'))" };
    const shown = counts(surveyBy([sex, want, vague], cells), 'why');
    expect(shown).toEqual({ all: [32, 20], m: [null, null], f: [null, null] });
  });
});

describe('how many gave no substantive answer', () => {
  it('is public, and tells nothing of an answer that is suppressed', () => {
    const q = question('q', 'a b kb:dont_know');
    const all = { 'm,a': 40, 'm,b': 3, 'm,kb': 3, 'f,a': 40, 'f,b': 30, 'f,kb': 22 };
    const survey = surveyBy([sex, q], all);
    expect(counts(survey, 'q', 'dk')).toEqual({ all: [80, 33, 25] });
    expect(counts(survey)).toEqual({ all: [80, 33], m: [null, null], f: [null, null] });
    expect(leaks(survey)).toEqual([]);
  });

  it('leaves the base of a few who answered, among many who did not know', () => {
    const q = question('q', 'a b kb:dont_know');
    const all = { 'm,a': 3, 'm,kb': 40, 'f,a': 40, 'f,b': 30, 'f,kb': 22, 'x,a': 40, 'x,b': 20 };
    const survey = surveyBy([background('sex', 'm f x'), q], all);
    expect(counts(survey)['m']).toEqual([null, null]);
    expect(leaks(survey)).toEqual([]);
  });
});

describe('those who are in no group', () => {
  const q = question('q', 'a b c');
  const survey = surveyBy([sex, q], {
    ...{ 'm,a': 30, 'm,b': 25, 'm,c': 20, 'f,a': 31, 'f,b': 26, 'f,c': 21 },
    ...{ ',a': 3, ',b': 12 },
  });
  const difference = (ungrouped: boolean) => {
    const results = disclose(estimate(survey), {
      survey,
      publishedElsewhere: false,
      policy: { ...DEFAULT_POLICY, ungrouped },
    });
    const n = (group: string | null) =>
      results.find(
        (r) => r.question === 'q' && r.choice === 'a' && r.base === 'valid' && r.group === group,
      )?.n ?? null;
    const [all, m, f] = [n(null), n('m'), n('f')];
    return all === null || m === null || f === null ? null : all - m - f;
  };

  it('are left to subtraction, and are protected where the policy says so', () => {
    expect(difference(false)).toBe(3);
    expect(difference(true)).toBe(null);
  });
});

describe('figures that are not of one choice', () => {
  const scored = question('q', '1:answer:1 2:answer:2 3:answer:3 4:answer:4 5:answer:5', {
    scale: 'ordinal',
  });
  const combined = (cells: Readonly<Record<string, number>>, statistic: string) =>
    published(surveyBy([scored], cells)).filter((r) => r.statistic === statistic);

  it('are suppressed with any cell that they combine, with their precision; totals of scores always', () => {
    // Of any side told the rest would follow.
    const few = { 1: 4, 3: 5, 4: 30 };
    const rows = [...combined(few, 'mean'), ...combined(few, 'net')];
    expect(rows.length).toBe(4);
    for (const r of rows) {
      expect([r.n, r.baseN, r.weightedN, r.weightedBase, r.value]).toEqual(Array(5).fill(null));
      expect([r.se, r.df, r.low, r.high, r.interval, r.deff]).toEqual(Array(6).fill(null));
    }
    expect(combined({ 1: 40, 2: 30, 4: 20 }, 'total')).toEqual([]);
  });

  it('are published of a side whose answers are too few one by one, and so merge', () => {
    const nets = (cells: Readonly<Record<string, number>>) =>
      Object.fromEntries(combined(cells, 'net').map(({ choice, n }) => [choice, n]));
    expect(nets({ 1: 3, 2: 8, 3: 12, 4: 30, 5: 12 })).toEqual({ balance: 65, top: 42, bottom: 11 });
    expect(counts(surveyBy([scored], { 1: 3, 2: 8, 3: 12, 4: 30, 5: 12 }))).toEqual({
      all: [null, null, 12, 30, 12],
    });
    // Of three who are dissatisfied nothing is told, of all who are satisfied it is.
    expect(nets({ 1: 3, 3: 12, 4: 30, 5: 5 })).toEqual({ balance: null, top: 35, bottom: null });
  });

  it('are suppressed of a group of 1 to 9, and of another one so that it does not follow', () => {
    const years = question('years', '', { type: 'integer' });
    const survey = surveyBy([background('place', 'p q r'), years], {
      'p,1': 40,
      'q,2': 20,
      'r,3': 5,
    });
    const rows = published(survey).filter((r) => r.question === 'years' && r.group !== null);
    for (const r of rows) expect(r.value === null).toBe(r.group !== 'p');
    expect(new Set(rows.map((r) => r.statistic))).toEqual(new Set(['mean', 'total', 'median']));
  });
});
