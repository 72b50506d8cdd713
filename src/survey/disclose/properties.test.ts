import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTIONS, randomSurvey } from '../../../test/survey/random-survey.ts';
import { disclose } from './disclose.ts';
import { restsOnSquares } from './magnitude/variances.ts';
import { estimate } from '../estimate/estimate.ts';
import { NO_PRECISION } from '../design/precision.ts';
import type { Estimate, Result } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';

const published = (survey: Survey) =>
  disclose(estimate(survey), { survey, publishedElsewhere: false });
const single = new Set(QUESTIONS.filter((q) => q.type === 'select_one').map((q) => q.name));
/** Of a question put to all some leave it blank, and no table shows how many; of a routed one blanks are left out. */
const routed = new Set(QUESTIONS.filter((q) => q.relevant !== null).map((q) => q.name));
const addsUp = ({ question, base }: Result) =>
  single.has(question) && (base !== 'asked' || routed.has(question));
const runs = { numRuns: 80, seed: 20260731 };

describe('disclose, on random surveys', () => {
  it('publishes no answer and no base of answers of 1 to 9, and no complement of 1 to 9', () => {
    fc.assert(
      fc.property(randomSurvey, (survey) => {
        const few = (x: number | null) => x !== null && x > 0 && x < 10;
        const answers = published(survey).filter(({ question, choice }) => {
          const kinds = survey.questions.find(({ name }) => name === question)?.choices ?? [];
          const kind = kinds.find(({ name }) => name === choice)?.kind ?? 'answer';
          return kind === 'answer' || kind === 'other';
        });
        expect(answers.filter(({ n }) => few(n))).toEqual([]);
        const leaks = answers.filter(
          ({ n, baseN, statistic, base }) =>
            base === 'valid' &&
            (few(baseN) || (statistic === 'share' && n !== null && n > 0 && few((baseN ?? n) - n))),
        );
        expect(leaks).toEqual([]);
      }),
      runs,
    );
  });

  it('leaves no single unknown cell beside a known base', () => {
    fc.assert(
      fc.property(randomSurvey, (survey) => {
        const rows = Map.groupBy(
          published(survey).filter((r) => r.statistic === 'share' && addsUp(r)),
          (r) => JSON.stringify([r.question, r.by, r.group, r.base]),
        );
        const lone = [...rows].filter(
          ([, row]) =>
            row.some((r) => r.baseN !== null) && row.filter((r) => r.n === null).length === 1,
        );
        expect(lone).toEqual([]);
      }),
      runs,
    );
  });

  it('says the same of a cell in every base that is published', () => {
    fc.assert(
      fc.property(randomSurvey, (survey) => {
        const cells = Map.groupBy(
          published(survey).filter((r) => r.statistic === 'share' && r.baseN !== null),
          (r) => JSON.stringify([r.question, r.by, r.group, r.choice]),
        );
        const differing = [...cells.values()].filter(
          (rows) => new Set(rows.map((r) => r.n)).size > 1,
        );
        expect(differing).toEqual([]);
      }),
      runs,
    );
  });

  it('marks what it suppresses, nulls every number of it, and keeps order and all else', () => {
    fc.assert(
      fc.property(randomSurvey, (survey) => {
        const before = estimate(survey).filter(
          ({ question, by, base, statistic }) =>
            (by === null || base === 'valid') && !(statistic === 'total' && single.has(question)),
        );
        const after = published(survey);
        expect(after.length).toBe(before.length);
        expect(after.map((result, index) => suppressedForm(result, before[index]))).toEqual(after);
      }),
      runs,
    );
  });

  it('is pure and deterministic', () => {
    fc.assert(
      fc.property(randomSurvey, (survey) => {
        const estimates = estimate(survey);
        const copy = structuredClone(estimates);
        const once = disclose(estimates, { survey, publishedElsewhere: false });
        expect(disclose(estimates, { survey, publishedElsewhere: false })).toEqual(once);
        expect(estimates).toEqual(copy);
      }),
      runs,
    );
  });
});

/** What a Result must look like, given whether its count and its base are suppressed. */
function suppressedForm(result: Result, before: Estimate | undefined): unknown {
  const isUnreliable = restsOnSquares(result) && result.se === null;
  if (result.n !== null) return isUnreliable ? { ...before, ...NO_PRECISION } : before;
  const cell = { ...before, ...NO_PRECISION, n: null, value: null, weightedN: null, marks: ['c'] };
  return result.baseN === null ? { ...cell, baseN: null, weightedBase: null } : cell;
}
