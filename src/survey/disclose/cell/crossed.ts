import type { Frame } from './frame.ts';
import { withhold } from './partner.ts';
import { unitsOf } from '../../design/units.ts';
import type { Responses, Survey } from '../../model/survey.ts';

/** Pairs of background questions, both ways round, as `pairOf` names them. */
export type Crossed = ReadonlySet<string>;

/** Names a table of one question by another. */
export const pairOf = (question: string, by: string): string => JSON.stringify([question, by]);

/** Weights this near, as a part of one, are the same. */
const SAME = 1e-9;

/**
 * The cross tables of two backgrounds in whose every cell all weigh the same, though neither background alone tells the
 * weight: a sample that was weighted to both.
 */
export function crossedOf(survey: Survey): Crossed {
  const weights = unitsOf(survey, 'certainty')?.weight ?? null;
  if (weights === null || survey.source.kind === 'results') return new Set();
  const { responses } = survey.source;
  const coded = survey.questions.flatMap(({ name, role, type }) => {
    const codes = role === 'background' && type === 'select_one' ? codesOf(responses, name) : null;
    return codes === null || areSame(codes, weights) ? [] : [{ name, codes }];
  });
  return new Set(
    coded.flatMap((one, at) =>
      coded.slice(at + 1).flatMap((other) => {
        const width = 1 + other.codes.reduce((most, code) => Math.max(most, code), 0);
        const cells = one.codes.map((code, row) => code * width + (other.codes[row] ?? 0));
        const both = [pairOf(one.name, other.name), pairOf(other.name, one.name)];
        return areSame(cells, weights) ? both : [];
      }),
    ),
  );
}

/** A row, from 0; an empty cell is an answer like any other. */
function codesOf({ columns }: Responses, name: string): Int32Array | null {
  const column = columns.get(name);
  return column?.kind === 'one' ? Int32Array.from(column.index, (choice) => choice + 1) : null;
}

/** Whether all rows of a code weigh the same, in every code. */
function areSame(codes: Int32Array, weights: Float64Array): boolean {
  const known = new Map<number, number>();
  return codes.every((code, row) => {
    const weight = weights[row] ?? 0;
    const first = known.get(code) ?? weight;
    known.set(code, first);
    return Math.abs(first - weight) <= SAME * first;
  });
}

/**
 * Of a sample that is weighted to two backgrounds every weighted count of their cross table hangs on the whole of it, and
 * a reader can weight what he guesses as we do: with any of its cells all are withheld.
 */
export function withholdCrossed({ sheets, crossed }: Frame): void {
  for (const { question, lines } of sheets) {
    const own = lines.filter(({ by }) => by !== null && crossed.has(pairOf(question.name, by)));
    for (const cells of Map.groupBy(own, ({ by }) => by).values()) {
      const somebody = cells.flatMap((line) => line.cells.filter(({ n }) => n > 0));
      if (somebody.some(({ withheld }) => withheld)) withhold(somebody);
    }
  }
}
