import type { Column, Responses, SizeRole, Survey } from '../model/index.ts';

/** The codes of strata or clusters: numbered in order of first appearance, every one of them in use. */
type DesignCodes = Extract<Column, { kind: 'code' }>;

/** The codes of the column that holds a role of the design; null where no question holds it. */
export function designCodesOf(
  survey: Survey,
  responses: Responses,
  role: 'stratum' | 'cluster',
): DesignCodes | null {
  const question = survey.questions.find((candidate) => candidate.role === role);
  if (question === undefined) return null;
  const column = responses.columns.get(question.name);
  if (column?.kind !== 'code') throw new Error(`no codes of a ${role}: ${question.name}`);
  return column;
}

/** By row the number of a column that holds a size; null where the survey has no such column. */
export function sizesOf(
  survey: Survey,
  responses: Responses,
  wanted: SizeRole,
): Float64Array | null {
  const question = survey.questions.find(({ role }) => role === wanted);
  if (question === undefined) return null;
  const column = responses.columns.get(question.name);
  if (column?.kind !== 'number') throw new Error(`no numbers of ${wanted}: ${question.name}`);
  return column.value;
}

/** The rows' units numbered from 0: distinct pairs of stratum and cluster, in order of first appearance. */
export interface Numbering {
  readonly index: Int32Array;
  readonly count: number;
}

/** Numbers the distinct pairs of stratum and cluster, for a cluster code means nothing outside its stratum. */
export function numberPairs(
  stratum: Int32Array,
  { index: cluster, codes }: DesignCodes,
): Numbering {
  const known = new Map<number, number>();
  const index = stratum.map((outer, row) => {
    const pair = outer * codes.length + (cluster[row] ?? 0);
    const number = known.get(pair) ?? known.size;
    known.set(pair, number);
    return number;
  });
  return { index, count: known.size };
}
