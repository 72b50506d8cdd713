import type { ChoiceKind, Role, Scale } from '../../survey/index.ts';
import type { Draft } from './draft.ts';
import type { Note } from './note.ts';

/** What staff may take a column for. */
export type Reading = 'one' | 'many' | 'number' | 'drop';

/** Why a column is left out. The first are personal data or could lead to a person. */
export type DropReason =
  | 'name'
  | 'phone'
  | 'email'
  | 'identity'
  | 'address'
  | 'device'
  | 'place'
  | 'birth'
  | 'text'
  | 'time'
  | 'date'
  | 'key'
  | 'empty'
  | 'tool'
  | 'weight'
  | 'chosen'
  | 'unasked';

/** What cannot be told from the file alone. */
export type DoubtKind = 'codes' | 'commas' | 'text' | 'dates';

/** A doubt, what is done without an answer, and what else may be meant. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly taken: Reading;
  readonly others: readonly Reading[];
}

/** A choice as it will stand in choices.csv. */
export interface ChoiceDraft {
  readonly name: string;
  readonly label: string;
  readonly kind: ChoiceKind;
  readonly score: number | null;
}

/** A column that becomes a question. */
export interface Kept {
  /** Place in the sheet, from 0. */
  readonly at: number;
  readonly header: string;
  readonly name: string;
  readonly type: 'select_one' | 'select_multiple' | 'integer' | 'decimal';
  readonly role: Role;
  readonly scale: Scale;
  /** What the levels of a scale are about, so that columns of one scale share one list; null for others. */
  readonly core: string | null;
  readonly choices: readonly ChoiceDraft[];
  /** A cell a respondent, as responses.csv takes it. */
  readonly answers: readonly string[];
  /** Whom a question with a column for each choice was put to; null where an empty cell is no answer. */
  readonly asked: readonly boolean[] | null;
  /** Respondents with an answer. */
  readonly answered: number;
  /** Rare or private answers that became `other`. */
  readonly merged: number;
  /** Exact ages became groups. */
  readonly grouped: boolean;
  readonly doubt: Doubt | null;
}

/** A column that is left out. What its cells say is told nowhere. */
export interface Dropped {
  readonly at: number;
  readonly header: string;
  readonly reason: DropReason;
  /** Cells that held something. */
  readonly count: number;
  readonly doubt: Doubt | null;
}

/** The shapes of files that are understood. */
export type Format =
  | 'xlsform'
  | 'google'
  | 'microsoft'
  | 'survey-monkey'
  | 'qualtrics'
  | 'lime-survey'
  | 'plain'
  | 'spss'
  | 'tables';

/** The files of a survey's folder to be. */
export interface SurveyDrafts {
  readonly questions: Draft;
  readonly choices: Draft;
  readonly responses: Draft | null;
  readonly results: Draft | null;
}

/** All that was made of a file. */
export interface Inference {
  readonly format: Format;
  /** Respondents, or rows of finished tables. */
  readonly rows: number;
  readonly kept: readonly Kept[];
  readonly dropped: readonly Dropped[];
  readonly drafts: SurveyDrafts;
  /** What was done to the file before its columns were read. */
  readonly notes: readonly Note[];
  /** Sheets of the workbook that hold something and were not read. */
  readonly unread: readonly string[];
}
