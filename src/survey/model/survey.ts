import type { Question } from './question.ts';
import type { Raked } from './raked.ts';

/**
 * The answers to one question, in the order of the rows. They live only inside the survey room and must never reach a
 * page, the store or a cache.
 */
export type Column =
  /** Index into `question.choices`, −1 for an empty cell. */
  | { readonly kind: 'single'; readonly index: Int16Array }
  /** A 0/1 array per choice; `answered` is 1 where anything was ticked or any 0/1 was given. */
  | {
      readonly kind: 'multiple';
      readonly ticked: readonly Uint8Array[];
      readonly answered: Uint8Array;
    }
  /** NaN for an empty cell. */
  | { readonly kind: 'number'; readonly value: Float64Array }
  /** Codes of strata and clusters, in order of first appearance. */
  | { readonly kind: 'code'; readonly index: Int32Array; readonly codes: readonly string[] }
  /** Text and dates: only whether something was answered is kept. */
  | { readonly kind: 'answered'; readonly answered: Uint8Array };

/** Parsed responses.csv. */
export interface Responses {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
  /** Null when every respondent counts the same. */
  readonly weight: Float64Array | null;
  /** How `weight` was adjusted to margins of the population, which the variance must know; absent where it was not. */
  readonly raking?: Raked;
}

/** A row of results.csv: a table that was published elsewhere. */
export interface PublishedFigure {
  readonly question: string;
  /** Empty for an index. */
  readonly choice: string;
  readonly by: string | null;
  readonly group: string | null;
  readonly n: number | null;
  readonly base: number | null;
  /** 0–100 as printed; of an index the number itself, in its unit. */
  readonly percent: number | null;
  /** Shown under the table: "nguồn in gần 81%". */
  readonly note: string | null;
  readonly line: number;
}

/** A questionnaire with its answers, or with the tables that survive of them. */
export interface Survey {
  readonly id: string;
  readonly questions: readonly Question[];
  readonly source:
    | { readonly kind: 'responses'; readonly responses: Responses }
    | { readonly kind: 'results'; readonly figures: readonly PublishedFigure[] };
}
