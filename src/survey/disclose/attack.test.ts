import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surveyOfSize } from '../../../test/survey/attack-random.ts';
import { SURVEY_IDS, surveyOfData } from '../../../test/survey/attack-surveys.ts';
import { attack } from '../../../test/survey/attack.ts';
import { randomSurvey } from '../../../test/survey/random-survey.ts';
import { disclose } from './disclose.ts';
import { estimate } from '../estimate/estimate.ts';
import { DEFAULT_POLICY, type Policy } from '../model/policy.ts';
import type { Survey } from '../model/survey.ts';

/** What the attack narrows to fewer than three values once the survey is published under a policy. */
function leaks(survey: Survey, policy: Policy = DEFAULT_POLICY): readonly string[] {
  const estimates = estimate(survey);
  return attack(
    survey,
    estimates,
    disclose(estimates, { survey, publishedElsewhere: false, policy }),
  );
}

const PRIMARY_ALONE = { ...DEFAULT_POLICY, protection: 1 };
const LARGE = Array.from({ length: 300 }, (_, index) => index * 7919);

describe('an attack on everything published', () => {
  it.each(SURVEY_IDS)('finds nothing in %s', (id) => {
    expect(leaks(surveyOfData(id))).toEqual([]);
  });

  it('finds nothing in 300 surveys of 250 to 2.000 respondents', () => {
    const found = LARGE.map((seed) => [seed, leaks(surveyOfSize(seed))] as const);
    expect(found.filter(([, own]) => own.length > 0)).toEqual([]);
  });

  it('finds nothing in surveys of 20 to 220 respondents', () => {
    fc.assert(
      fc.property(randomSurvey, (survey) => {
        expect(leaks(survey)).toEqual([]);
      }),
      { numRuns: 60, seed: 20260731 },
    );
  });

  it('finds cells where only the few themselves are suppressed: the control', () => {
    const small = SURVEY_IDS.filter((id) => id !== 'minh-hoa-truc-tuyen-2026');
    for (const id of small) expect(leaks(surveyOfData(id), PRIMARY_ALONE)).not.toEqual([]);
    for (const seed of LARGE.slice(0, 20))
      expect(leaks(surveyOfSize(seed), PRIMARY_ALONE)).not.toEqual([]);
  });

  it('reads every small cell where nothing is suppressed: the other control', () => {
    const survey = surveyOfSize(0);
    const estimates = estimate(survey);
    const open = disclose(estimates, {
      survey,
      publishedElsewhere: false,
      policy: { ...DEFAULT_POLICY, threshold: 1, dominance: 0 },
    });
    expect(open.every(({ n }) => n !== null)).toBe(true);
    expect(open.some(({ n }) => n !== null && n > 0 && n < 10)).toBe(true);
  });
});
