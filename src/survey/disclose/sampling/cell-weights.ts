import { surveyDesignOf } from '../../design/index.ts';
import { isSameWeight } from './same-weight.ts';
import type { Responses, Survey } from '../../model/index.ts';

/** Pairs of background questions, in both orders, as `pairOf` names them. */
export type CrosstabPairs = ReadonlySet<string>;

/** Names the table of one question by another. */
export const pairOf = (question: string, by: string): string => JSON.stringify([question, by]);

/**
 * The cross tables of two background questions within whose cells all respondents have one weight, though neither
 * question alone determines it: a sample weighted to both.
 */
export function constantWeightCrosstabsOf(survey: Survey): CrosstabPairs {
  const weights = surveyDesignOf(survey, 'certainty')?.weight ?? null;
  if (weights === null || survey.source.kind === 'results') return new Set();
  const { responses } = survey.source;
  const coded = survey.questions.flatMap(({ name, role, type }) => {
    const codes = role === 'background' && type === 'select_one' ? codesOf(responses, name) : null;
    return codes === null || areConstantByCode(codes, weights) ? [] : [{ name, codes }];
  });
  return new Set(
    coded.flatMap((one) =>
      coded.flatMap((other) => {
        const width = 1 + other.codes.reduce((most, code) => Math.max(most, code), 0);
        const cells = one.codes.map((code, row) => code * width + (other.codes[row] ?? 0));
        return areConstantByCode(cells, weights) ? [pairOf(one.name, other.name)] : [];
      }),
    ),
  );
}

/** By respondent, from 0: a blank is a code like any other. */
function codesOf({ columns }: Responses, name: string): Int32Array | null {
  const column = columns.get(name);
  return column?.kind === 'single' ? Int32Array.from(column.index, (choice) => choice + 1) : null;
}

/** Whether all respondents of each code have one weight. */
function areConstantByCode(codes: Int32Array, weights: Float64Array): boolean {
  const known = new Map<number, number>();
  return codes.every((code, row) => {
    const weight = weights[row] ?? 0;
    const first = known.get(code) ?? weight;
    known.set(code, first);
    return isSameWeight(first, weight);
  });
}
