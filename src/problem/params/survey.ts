import type { BinsParams } from './bins.ts';

/** Why a cell is not a number. */
export type NumberFault =
  | 'decimal-comma'
  | 'thousands'
  | 'ambiguous'
  | 'spaces'
  | 'hidden'
  | 'wide'
  | 'percent'
  | 'letter'
  | 'sign'
  | 'scientific'
  | 'excel-error'
  | 'excel-formula'
  | 'excel-date'
  | 'long'
  | 'other';

/** Problems of questions.csv and choices.csv (src/survey). */
export interface SurveyParams extends BinsParams {
  'question-type-unknown': { readonly suggestion: string | null };
  'question-type-missing': Record<never, never>;
  /** A type of XLSForm whose answers cannot be tabulated. */
  'question-type-unsupported': Record<never, never>;
  'question-repeat': Record<never, never>;
  /** `select_one` without the name of a list. */
  'question-list-missing': Record<never, never>;
  'question-list-unknown': { readonly suggestion: string | null };
  'question-name-missing': Record<never, never>;
  'question-name-bad': { readonly suggestion: string | null };
  /** `line`: where the name stands first. */
  'question-twice': { readonly line: number };
  /** `name` and `line`: the question from which it differs in capitals only. */
  'question-case': { readonly name: string; readonly line: number };
  /** The name is the anchor of another part of the page. */
  'question-name-taken': { readonly suggestion: string };
  'question-choices-many': { readonly count: number; readonly limit: number };
  'question-none': Record<never, never>;
  'question-label-missing': Record<never, never>;
  'question-group-open': { readonly group: string };
  'question-group-end': Record<never, never>;
  /** `name` and `line`: the question that holds the role already. */
  'question-role-twice': { readonly role: string; readonly name: string; readonly line: number };
  'question-role-type': { readonly role: string; readonly allowed: readonly string[] };
  'question-scale-type': Record<never, never>;
  'choice-list-missing': Record<never, never>;
  'choice-name-missing': Record<never, never>;
  'choice-name-space': { readonly suggestion: string };
  'choice-label-missing': Record<never, never>;
  /** `line`: where the name stands first in its list. */
  'choice-twice': { readonly list: string; readonly line: number };
  /** A cell that takes one of a few words. */
  'survey-word': { readonly allowed: readonly string[]; readonly suggestion: string | null };
  'survey-number': { readonly fault: NumberFault };
  'survey-column-missing': { readonly column: string };
  'survey-column-unknown': { readonly suggestion: string | null };
  'survey-choices-missing': Record<never, never>;
  'survey-source-missing': Record<never, never>;
  'survey-source-twice': Record<never, never>;
}
