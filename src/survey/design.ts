import { fsum } from 'd3-array';
import type { Design } from './result.ts';
import type { Column, Responses, Survey } from './survey.ts';

/**
 * How the sample was drawn, read from the roles in questions.csv.
 *
 * `df` is the number of primary sampling units less the number of strata; without clusters every row is a unit, without
 * strata there is one. Cluster codes are counted within their stratum. `kishDeff` is Kish's 1 + cv²(weights)
 * (Survey Sampling, 1965, 11.7), `nEff` is rows / kishDeff. A survey of which only tables survive has neither.
 *
 *     designOf(survey).df // 74999 for 75,000 rows without strata or clusters
 */
export function designOf(survey: Survey): Design {
  if (survey.source.kind === 'results') return PUBLISHED;
  const { responses } = survey.source;
  const strata = codesOf(survey, responses, 'stratum');
  const clusters = codesOf(survey, responses, 'cluster');
  const { rows } = responses;
  const strataCount = strata === null ? 0 : new Set(strata).size;
  const clusterCount = clusters === null ? 0 : countPairs(strata, clusters);
  const kishDeff = kish(responses);
  return {
    type: typeOf(strata !== null, clusters !== null, responses.weight !== null),
    rows,
    strata: strataCount,
    clusters: clusterCount,
    df: rows === 0 ? null : (clusters === null ? rows : clusterCount) - Math.max(1, strataCount),
    kishDeff,
    nEff: kishDeff === null ? null : rows / kishDeff,
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

function codesOf(
  survey: Survey,
  responses: Responses,
  role: 'stratum' | 'cluster',
): (ArrayLike<number> & Iterable<number>) | null {
  const question = survey.questions.find((candidate) => candidate.role === role);
  if (question === undefined) return null;
  const column = responses.columns.get(question.name);
  const codes = column === undefined ? null : indexOf(column);
  if (codes === null) throw new Error(`no codes in the column of a ${role}: ${question.name}`);
  return codes;
}

/** A stratum may also be a select_one question that is read as such. */
function indexOf(column: Column): (ArrayLike<number> & Iterable<number>) | null {
  return column.kind === 'code' || column.kind === 'one' ? column.index : null;
}

function countPairs(strata: ArrayLike<number> | null, clusters: Iterable<number>): number {
  const pairs = new Set<string>();
  let row = 0;
  for (const cluster of clusters) pairs.add(`${strata?.[row++] ?? 0}/${cluster}`);
  return pairs.size;
}

function kish({ rows, weight }: Responses): number | null {
  if (rows === 0) return null;
  if (weight === null) return 1;
  const total = fsum(weight);
  return total === 0 ? null : (rows * fsum(weight.map((w) => w * w))) / (total * total);
}
