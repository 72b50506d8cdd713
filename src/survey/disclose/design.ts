import { categoryWeightsOf, constantWeightCrosstabsOf, pairOf } from './sampling/index.ts';
import type { Design, Result, Sampling, Survey } from '../model/index.ts';

/**
 * The design as it may be published. Where weights are made of group sizes, Kish's design effect and the factors of
 * raking are equations in these sizes, and the population is public. They are suppressed (null) where such a group is,
 * or a cell of two background questions that determine the weights together.
 *
 * Degrees of freedom, Kish's design effect and the effective sample size tell how precise a probability sample is; of any other
 * they would claim a precision that nobody knows, and are null.
 *
 * @param results of `disclose`, all of the survey
 * @param sampling how the sample was drawn, `probability` by default
 * @example
 * discloseDesign(designOf(survey), survey, results).raking?.greatestFactor; // null where a group of a margin is suppressed
 */
export function discloseDesign(
  design: Design,
  survey: Survey,
  results: readonly Result[],
  sampling: Sampling = 'probability',
): Design {
  const open = withoutSizes(design, survey, results);
  if (sampling === 'probability') return open;
  const { raking, ...others } = { ...open, df: null, kishDeff: null, nEff: null };
  return raking === undefined
    ? others
    : { ...others, raking: { ...raking, kishDeffBefore: null, kishDeffAfter: null } };
}

function withoutSizes(design: Design, survey: Survey, results: readonly Result[]): Design {
  const { raking } = design;
  const making = new Set([...categoryWeightsOf(survey).keys(), ...(raking?.questions ?? [])]);
  const constantWeightCrosstabs = constantWeightCrosstabsOf(survey);
  const isDisclosed = results.some(
    ({ question, by, marks }) =>
      marks.includes('c') &&
      (by === null ? making.has(question) : constantWeightCrosstabs.has(pairOf(question, by))),
  );
  if (!isDisclosed) return design;
  const open = { ...design, kishDeff: null, nEff: null };
  if (raking === undefined) return open;
  const factors = { leastFactor: null, greatestFactor: null };
  const effects = { kishDeffBefore: null, kishDeffAfter: null };
  return { ...open, raking: { ...raking, worst: null, ...factors, ...effects } };
}
