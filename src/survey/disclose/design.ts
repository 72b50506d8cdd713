import { crossedOf, pairOf } from './cell/crossed.ts';
import { weighingOf } from './cell/weighed.ts';
import type { Design, Result } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';

/**
 * What of the design may be published. Where weights are made of the sizes of groups, Kish's factor and the factors of
 * raking are equations in these sizes, and the population is public: they are withheld (null) where such a group is, or a
 * cell of two backgrounds that make the weights together.
 *
 * @param results of `disclose`, all of the survey
 * @example discloseDesign(designOf(survey), survey, results).raking?.greatestFactor // null where a group of a margin is withheld
 */
export function discloseDesign(design: Design, survey: Survey, results: readonly Result[]): Design {
  const { raking } = design;
  const making = new Set([...weighingOf(survey).keys(), ...(raking?.questions ?? [])]);
  const crossed = crossedOf(survey);
  const isTold = results.some(
    ({ question, by, marks }) =>
      marks.includes('c') &&
      (by === null ? making.has(question) : crossed.has(pairOf(question, by))),
  );
  if (!isTold) return design;
  const open = { ...design, kishDeff: null, nEff: null };
  if (raking === undefined) return open;
  const factors = { leastFactor: null, greatestFactor: null };
  const effects = { kishDeffBefore: null, kishDeffAfter: null };
  return { ...open, raking: { ...raking, worst: null, ...factors, ...effects } };
}
