import { labelOf, resultsOfSplit } from '../chart/index.ts';
import type { Lang } from '../format/index.ts';
import type { Choice, Question } from '../survey/index.ts';
import { breakdownsOf, splitLike } from './breakdown.ts';
import type { Compared } from './compared.ts';
import { plain } from './plain.ts';
import { answerRows, choicesOf, groupRows, sidesOf, type ComparedRow, type Side } from './rows.ts';
import type { CompareState } from './state.ts';

/** Questions side by side, decided but for the drawing. */
export interface Comparison {
  /** All that were found. */
  readonly items: readonly Compared[];
  /** Those that have figures by the groups asked for. */
  readonly shown: readonly Compared[];
  /** What splits the answers; null for everyone. */
  readonly by: Question | null;
  readonly breakdowns: readonly Question[];
  /** The one answer shown; null for all. */
  readonly answer: Choice | null;
  readonly answers: readonly Choice[];
  /** Whether a row is a group of several questions, and not an answer. */
  readonly byGroup: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly ComparedRow[];
}

/** What the rows of everyone and of a table's own columns are called. */
interface ComparisonWords {
  readonly everyone: string;
}

/**
 * Sets out what an address asks for. One question is laid out by its groups, all answers; several by groups show one answer,
 * the first where none is asked for. What is asked for and not published is left aside.
 *
 * @example comparisonOf(items, { selected, by: 'gioi', answer: null }, { everyone: 'Chung' }, 'vi').rows
 */
export function comparisonOf(
  items: readonly Compared[],
  { by: asked, answer: wanted }: Pick<CompareState, 'by' | 'answer'>,
  { everyone }: ComparisonWords,
  lang: Lang,
): Comparison {
  const breakdowns = breakdownsOf(items);
  const by = breakdowns.find(({ name }) => name === asked) ?? null;
  const shown = by === null ? items : items.flatMap((item) => splitBy(item, by));
  const columns = shown.map((item) =>
    sidesOf(item, by === null ? null : (splitLike(item, by) ?? null)),
  );
  const byGroup = by !== null && shown.length > 1;
  const answers = answersOf(columns);
  const named = answers.find(({ label }) => wanted !== null && plain(label) === plain(wanted));
  const answer = named ?? (byGroup ? (answers[0] ?? null) : null);
  const common = { items, shown, by, breakdowns, answer, answers, byGroup };
  if (byGroup && answer !== null) {
    const rows = groupRows(columns, answer, everyone, lang);
    return { ...common, rows, columns: shown.map(({ short }) => short) };
  }
  const sides = columns.flat();
  const rows = answerRows(sides, lang).filter(
    ({ label }) => answer === null || label === labelOf(answer, lang),
  );
  const heads = sides.map(({ item, choice }) =>
    choice === null ? (by === null ? item.short : everyone) : labelOf(choice, lang),
  );
  return { ...common, rows, columns: heads };
}

/** A question with the results of its split; nothing where it has none. */
function splitBy(item: Compared, by: Question): readonly Compared[] {
  const own = splitLike(item, by);
  return own === undefined ? [] : [{ ...item, results: resultsOfSplit(item.results, own) }];
}

/** The answers of all questions, each once. */
function answersOf(columns: readonly (readonly Side[])[]): readonly Choice[] {
  const all = columns.flatMap(([total]) => (total === undefined ? [] : choicesOf(total)));
  return all.filter(
    (one, at) => all.findIndex((other) => plain(other.label) === plain(one.label)) === at,
  );
}
