import type { Responses, Survey } from '../model/survey.ts';

/** Codes of strata or clusters, one a row, from 0. */
export type Codes = ArrayLike<number> & Iterable<number>;

/** The codes of the column that holds a role of the design; null where no question holds it. */
export function codesOf(
  survey: Survey,
  responses: Responses,
  role: 'stratum' | 'cluster',
): Codes | null {
  const question = survey.questions.find((candidate) => candidate.role === role);
  if (question === undefined) return null;
  const column = responses.columns.get(question.name);
  // A stratum may also be a select_one question that is read as such.
  if (column?.kind === 'code' || column?.kind === 'one') return column.index;
  throw new Error(`no codes in the column of a ${role}: ${question.name}`);
}

/** How many units the sample was drawn from, a row, where the file tells: null without a column of that role. */
export function populationOf(survey: Survey, responses: Responses): Float64Array | null {
  const question = survey.questions.find(({ role }) => role === 'population');
  if (question === undefined) return null;
  const column = responses.columns.get(question.name);
  if (column?.kind !== 'number') throw new Error(`no numbers in a population: ${question.name}`);
  return column.value;
}

/** The rows' units numbered from 0: distinct pairs of stratum and cluster, in order of first appearance. */
export interface Numbering {
  readonly index: Int32Array;
  readonly count: number;
}

/** Numbers the distinct pairs of two codes, for a code of a cluster says nothing outside its stratum. */
export function numberPairs(outer: Codes | null, inner: Codes): Numbering {
  const width = largest(inner) + 2;
  const known = new Map<number, number>();
  const index = new Int32Array(inner.length);
  for (let row = 0; row < inner.length; row++) {
    // −1 stands for an empty cell, which is a code like any other.
    const pair = ((outer?.[row] ?? 0) + 1) * width + (inner[row] ?? 0) + 1;
    const number = known.get(pair) ?? known.size;
    known.set(pair, number);
    index[row] = number;
  }
  return { index, count: known.size };
}

function largest(codes: Codes): number {
  let most = 0;
  for (const code of codes) most = Math.max(most, code);
  return most;
}
