import type { Question } from './question.ts';

/** How a column of responses.csv is read, by its row of questions.csv. */
export type ColumnUse =
  /** Read and checked. */
  | 'question'
  /** Not read, but searched for personal data. */
  | 'unread'
  /** Personal data, which must not be in the repository. */
  | 'personal'
  /** Ignored: notes, times, rows that have a Problem already. */
  | 'skipped';

/** A named row of questions.csv. */
export interface FormColumn {
  readonly name: string;
  readonly use: ColumnUse;
  readonly label: string;
  readonly line: number;
}

/** Parsed questions.csv. */
export interface Questionnaire {
  /** What is asked and how the sample was drawn, without rows of the role `ignore`, in the order of the form. */
  readonly questions: readonly Question[];
  /** Every named row, by name. */
  readonly columns: ReadonlyMap<string, FormColumn>;
  /** Names of groups, which exports write before the question: `group/question`. */
  readonly groups: ReadonlySet<string>;
  /** What the column `complete` says, for the questions where it says something. */
  readonly declaredComplete: ReadonlyMap<string, boolean>;
}
