import { codesOf } from './codes.ts';
import { unitsOf } from './units.ts';
import { kishOf } from '../model/kish.ts';
import type { Design } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';

/**
 * How the sample was drawn, read from the roles in questions.csv.
 *
 * `df` is the number of primary sampling units less the number of strata; without clusters every row is a unit, without
 * strata there is one. Cluster codes are counted within their stratum. `kishDeff` is Kish's 1 + cv²(weights)
 * (Survey Sampling, 1965, 11.7), `nEff` is rows / kishDeff, both of the raked weights where there are such. A survey of which only tables survive has neither.
 *
 *     designOf(survey).df // 74999 for 75,000 rows without strata or clusters
 */
export function designOf(survey: Survey): Design {
  if (survey.source.kind === 'results') return PUBLISHED;
  const units = unitsOf(survey, 'certainty');
  const stratified = codesOf(survey, survey.source.responses, 'stratum') !== null;
  const clustered = codesOf(survey, survey.source.responses, 'cluster') !== null;
  const weighted = survey.source.responses.weight !== null || (units?.weight ?? null) !== null;
  const type = typeOf(stratified, clustered, weighted);
  if (units === null) return { ...PUBLISHED, type };
  const { rows, clusters, strata, weight } = units;
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
