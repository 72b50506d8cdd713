import type { Lang } from '../../format/index.ts';
import type { Base, Choice, Question, Result } from '../../survey/index.ts';
import {
  baseOf,
  groupsOf,
  inReadingOrder,
  resultsOfSplit,
  shownChoices,
  sizeOf,
  type Group,
} from './cells.ts';

export type Counted = 'people' | 'responses';

/** Whether two groups (names) differ in the share of a choice by more than chance; null where that was not tested. */
export type Differs = (choice: string, group: string, other: string) => boolean | null;

export interface QuestionChartOptions {
  /** The survey's id: ids inside the SVG derive from it, the question's name and `by`. */
  readonly survey: string;
  readonly lang: Lang;
  /** The background question that splits the answers; with its choices, for their labels. */
  readonly by?: Question | null;
  /** Only this choice, over the groups of `by`. */
  readonly choice?: string | null;
  /** Whether intervals are valid: only on a sample drawn at random. */
  readonly precision?: boolean;
  /** Whether groups differ by more than chance, as far as that was tested: for what may be claimed of them. */
  readonly differs?: Differs;
  /** Whom counts are of: people, unless anyone could answer more than once. */
  readonly counted?: Counted;
  /** The author's kind of chart, one of those that fit; the house's choice when left out. */
  readonly kind?: string | undefined;
  /** Instead of an id made of survey, question, `by` and `choice`, when a page draws the same chart twice. */
  readonly id?: string;
}

/** All that a chart of one question is chosen from. */
export interface Subject {
  readonly question: Question;
  readonly by: Question | null;
  readonly lang: Lang;
  readonly base: Base;
  readonly counted: Counted;
  /** Those with something to draw, one per row; everyone alone when nothing splits them. */
  readonly groups: readonly Group[];
  /** Those of which no figure is drawn: too few respondents, or all suppressed. */
  readonly undrawn: readonly Group[];
  /** In reading order. */
  readonly choices: readonly Choice[];
}

/** A label in the language of the page, Vietnamese where there is no other. */
export function labelOf(one: { label: string; labelEn: string | null }, lang: Lang): string {
  return lang === 'en' ? (one.labelEn ?? one.label) : one.label;
}

/** The label of a group of `by`; null for everyone. */
export function groupName(subject: Subject, group: Pick<Group, 'name'>): string | null {
  const choice = subject.by?.choices.find(({ name }) => name === group.name);
  return choice === undefined ? group.name : labelOf(choice, subject.lang);
}

function speaks(group: Group, base: Base, choice: string | null): boolean {
  if (sizeOf(group.baseN, base) === 'few') return false;
  return [...group.cells].some(([name, { value }]) => value !== null && (choice ?? name) === name);
}

/** Gathers what a chart and its description speak of. Null when there is nothing to show. */
export function subjectOf(
  question: Question,
  published: readonly Result[],
  options: QuestionChartOptions,
): Subject | null {
  const by = options.by ?? null;
  const results = resultsOfSplit(published, by);
  const base = baseOf(question, results);
  const [total] = groupsOf(question, results, null);
  const all = groupsOf(question, results, by);
  const groups = all.filter((group) => speaks(group, base, options.choice ?? null));
  const shown = shownChoices(question, groups).filter(
    ({ name }) => (options.choice ?? name) === name,
  );
  if (shown.length === 0) return null;
  const choices = inReadingOrder(question, shown, total);
  const undrawn = all.filter((group) => !groups.includes(group));
  const { lang, counted = 'people' } = options;
  return { question, by, lang, base, counted, groups, undrawn, choices };
}
