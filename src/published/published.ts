import type {
  PublishedTest,
  Base,
  Choice,
  Design,
  Mark,
  Question,
  Statistic,
  SurveyFront,
} from '../survey/index.ts';
import type { Columns } from './columns.ts';

/** The present format; a reader refuses every other. Docs: `docs/results.md`. */
export const FORMAT = 2;

/** Front matter as it may be shown: working fields of the editors stay inside. */
export type PublishedFront = Omit<SurveyFront, 'status' | 'audience'>;

/** A choice; what is left out is null, or the kind `answer`. */
export type PublishedChoice = Pick<Choice, 'name' | 'label'> &
  Partial<Pick<Choice, 'labelEn' | 'kind' | 'score'>>;

/** A question or a background question; what is left out is null, an empty list, or `wording: exact`. */
export type PublishedQuestion = Pick<
  Question,
  'name' | 'type' | 'label' | 'role' | 'scale' | 'complete'
> &
  Partial<
    Pick<
      Question,
      'labelEn' | 'hint' | 'series' | 'base' | 'sections' | 'wording' | 'steps' | 'index'
    >
  > & {
    readonly choices: readonly PublishedChoice[];
  };

/** What is measured: a row of `figures`. */
export interface FigureRow {
  readonly question: string;
  readonly statistic: Statistic;
  readonly choice: string | null;
  readonly base: Base;
}

/** Of whom: a row of `subgroups`; both null for everyone. */
export interface SubgroupRow {
  readonly by: string | null;
  readonly group: string | null;
}

/** A published figure. `figure` and `subgroup` count the rows of those tables from 0. */
export interface ResultRow {
  readonly figure: number;
  readonly subgroup: number;
  readonly n: number | null;
  readonly base_n: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly se: number | null;
  readonly df: number | null;
  /** Parted by blanks. */
  readonly marks: string;
}

/** A test between the groups of a background question. */
export interface TestRow {
  readonly question: string;
  readonly choice: string | null;
  readonly by: string;
  readonly F: number | null;
  readonly ndf: number | null;
  readonly ddf: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly p_adjusted: number | null;
  /** Why there is no test, if not for withheld cells. */
  readonly reason: PublishedTest['reason'];
  /** Names parted by spaces, as are those of the next two: groups left out as withheld; groups left out, each in one cluster; answers that count as one. */
  readonly withheld: string;
  readonly clustered: string;
  readonly together: string;
  readonly marks: string;
}

/** Whether two groups differ in one figure; by how much, their values tell. */
export interface ComparisonRow {
  readonly figure: number;
  readonly subgroup: number;
  readonly other: number;
  readonly p_adjusted: number;
}

/** `results.json`: all that is published of a survey, a plain JSON value. */
export interface Published {
  readonly format: typeof FORMAT;
  readonly id: string;
  /** The survey's page. */
  readonly url: string;
  readonly synthetic: boolean;
  readonly source: string;
  readonly survey: PublishedFront;
  readonly design: Design;
  /** What each mark means. */
  readonly marks: Readonly<Record<Mark, string>>;
  /** Remarks of the source, by question. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
  readonly questions: readonly PublishedQuestion[];
  readonly figures: Columns<FigureRow>;
  readonly subgroups: Columns<SubgroupRow>;
  readonly results: Columns<ResultRow>;
  readonly tests: Columns<TestRow>;
  readonly comparisons: Columns<ComparisonRow>;
}

export const FIGURE_KEYS = ['question', 'statistic', 'choice', 'base'] as const;
export const SUBGROUP_KEYS = ['by', 'group'] as const;
export const RESULT_KEYS = [
  'figure',
  'subgroup',
  'n',
  'base_n',
  'value',
  'low',
  'high',
  'se',
  'df',
  'marks',
] as const;
export const TEST_KEYS = [
  'question',
  'choice',
  'by',
  'F',
  'ndf',
  'ddf',
  'df',
  'p',
  'p_adjusted',
  'reason',
  'withheld',
  'clustered',
  'together',
  'marks',
] as const;
export const COMPARISON_KEYS = ['figure', 'subgroup', 'other', 'p_adjusted'] as const;
