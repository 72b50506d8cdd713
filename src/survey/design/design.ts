import { designCodesOf } from './design-columns.ts';
import { surveyDesignOf } from './survey-design.ts';
import { type Design, kishOf, type Survey } from '../model/index.ts';

/**
 * The design of the sample, for readers: read from the roles in questions.csv.
 *
 * `df` is the number of primary sampling units less the number of strata; without clusters every respondent is a unit,
 * without strata there is one. Cluster codes are counted within their stratum. `kishDeff` is Kish's design effect of
 * the weights, 1 + cv² (Survey Sampling, 1965, 11.7), `nEff` the effective sample size rows / kishDeff, both after
 * raking. Where only tables survive both are null.
 *
 * @example designOf(survey).df // 74999 for 75,000 respondents without strata or clusters
 */
export function designOf(survey: Survey): Design {
  if (survey.source.kind === 'results') return PUBLISHED;
  const design = surveyDesignOf(survey, 'certainty');
  const stratified = designCodesOf(survey, survey.source.responses, 'stratum') !== null;
  const clustered = designCodesOf(survey, survey.source.responses, 'cluster') !== null;
  const weighted = survey.source.responses.weight !== null;
  const type = typeOf(stratified, clustered, weighted);
  if (design === null) return { ...PUBLISHED, type };
  const { rows, clusters, strata, weight } = design;
  const { raking } = survey.source.responses;
  const kishDeff = weight === null ? 1 : kishOf(weight);
  return {
    type,
    rows,
    strata: stratified ? strata.count : 0,
    clusters: clusters?.stratum.length ?? 0,
    df: (clusters?.stratum.length ?? rows) - strata.count,
    kishDeff,
    nEff: kishDeff === null ? null : rows / kishDeff,
    ...(raking === undefined ? {} : { raking: raking.report }),
  };
}

const PUBLISHED: Design = {
  type: 'published',
  rows: 0,
  strata: 0,
  clusters: 0,
  df: null,
  kishDeff: null,
  nEff: null,
};

function typeOf(stratified: boolean, clustered: boolean, weighted: boolean): Design['type'] {
  if (stratified) return clustered ? 'stratified-clustered' : 'stratified';
  if (clustered) return 'clustered';
  return weighted ? 'weighted' : 'equal';
}
