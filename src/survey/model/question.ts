import type { Limits } from './number-class.ts';

/** What a choice stands for. `other` is a substantive answer; the last three are not. */
export type ChoiceKind = 'answer' | 'other' | 'dont_know' | 'refused' | 'not_applicable';

/** One answer that respondents could give. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly labelEn: string | null;
  readonly kind: ChoiceKind;
  /** For means, and for the sides of a bipolar scale: negative, 0 or positive, or 1…k. */
  readonly score: number | null;
}

/** The question types that can be tabulated or at least counted. Notes and groups become `section` and are not questions. */
export type QuestionType =
  'select_one' | 'select_multiple' | 'integer' | 'decimal' | 'range' | 'text' | 'date';

/** The types that are answered by a number. */
export const NUMBER_TYPES: readonly QuestionType[] = ['integer', 'decimal', 'range'];

/**
 * What a question is for. `population`: how many units its stratum was drawn from: people, or clusters of which everyone was asked.
 * `stratum_clusters`: how many clusters the stratum has; `cluster_people`: how many people the cluster has, of whom some were drawn.
 */
export type Role =
  | 'question'
  | 'background'
  | 'weight'
  | 'stratum'
  | 'cluster'
  | 'population'
  | 'stratum_clusters'
  | 'cluster_people'
  | 'ignore';

/** The roles of columns that hold sizes, for the finite-population correction. */
export const SIZE_ROLES = ['population', 'stratum_clusters', 'cluster_people'] as const;

export type SizeRole = (typeof SIZE_ROLES)[number];

export const isSizeRole = (role: Role): role is SizeRole => SIZE_ROLES.some((one) => one === role);

export type Scale = 'nominal' | 'ordinal' | 'bipolar';

/** The scale of a `range`: the numbers that respondents could choose. */
export interface Steps {
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

/** A number made of many answers, such as SIPAS or PAPI: no share of people, though it may run from 0 to 100. */
export interface Index {
  /** In words: `điểm`. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

/** A row of questions.csv with its choices resolved. */
export interface Question {
  readonly name: string;
  readonly type: QuestionType;
  /** The choices.csv list of a select question. */
  readonly list: string | null;
  /** The exact wording, or ours where `wording` is `paraphrase`. */
  readonly label: string;
  readonly labelEn: string | null;
  readonly hint: string | null;
  /** In the order of choices.csv; empty for other types. Of a published number, its classes from low to high. */
  readonly choices: readonly Choice[];
  readonly role: Role;
  readonly scale: Scale;
  /** Id of a harmonised item in data/series.csv. */
  readonly series: string | null;
  /** In words, who was asked, when not everyone was. */
  readonly base: string | null;
  /** The XLSForm expression, kept as written. */
  readonly relevant: string | null;
  /** Labels of the groups around the question, outermost first. */
  readonly sections: readonly string[];
  readonly wording: 'exact' | 'paraphrase';
  /**
   * For a number, the class limits of its distribution; `none` where none is wanted, absent where staff say nothing.
   */
  readonly bins?: Limits | 'none';
  /** Of a number that is no answer but made of many. */
  readonly index?: Index;
  /** For a `range` whose form gives them. */
  readonly steps?: Steps;
  /** Whether results.csv prints every choice of the question. */
  readonly complete: boolean;
  /** The line of questions.csv, for Problems. */
  readonly line: number;
}
