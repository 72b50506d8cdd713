import { fold } from '../../format/index.ts';
import type { Column } from '../sheet/index.ts';
import {
  answerKinds,
  choiceList,
  type ChoiceList,
  findScale,
  splitAnswers,
  type SplitCells,
} from '../answer/index.ts';
import { cellSign, isFullName } from '../personal/index.ts';

/** The answers of a column as choices. */
interface ChosenAnswers {
  readonly list: ChoiceList;
  readonly answers: readonly string[];
  readonly merged: number;
  readonly split: SplitCells;
}

/** How far a column is from a list of choices. */
interface Spread {
  /** The part of all answers that more than one respondent gave. */
  readonly repeated: number;
  readonly different: number;
}

const LARGE = 5000;
const MOST_CHOICES = 100;
const LONGEST_LABEL = 200;
/** From this part of repeated answers on, a column is a list of choices with a few texts in it. */
export const LIST_SHARE = 0.7;

interface Answer {
  readonly label: string;
  readonly count: number;
}

/** Spellings that differ in capitals, spaces or a full stop are one answer; the most frequent one is kept. */
const keyOf = (answer: string): string => answer.toLowerCase().replace(/[\s.;,]+$/u, '');

/** Counts the answers of a column, most frequent first, of equally frequent ones the earlier. */
export function countAnswers(answers: readonly (readonly string[])[]): ReadonlyMap<string, Answer> {
  const raw = new Map<string, number>();
  for (const parts of answers)
    for (const answer of parts) raw.set(answer, (raw.get(answer) ?? 0) + 1);
  const spellings = new Map<string, Map<string, number>>();
  for (const [answer, count] of raw) {
    const key = keyOf(answer);
    const own = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, own.set(answer, count));
  }
  const counted = [...spellings].map(([key, own]): [string, Answer] => {
    const [label = ''] = [...own].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    return [key, { label, count: [...own.values()].reduce((a, b) => a + b, 0) }];
  });
  return new Map(counted.toSorted(([, one], [, two]) => two.count - one.count));
}

/** Answers that are choices however few gave them. */
const PLAIN_WORDS = /^(?:co|khong|nam|nu|yes|no|male|female|dung|sai|kinh)$/u;

/** Whether all answers are levels of one scale or plain words, besides those that say nothing: then no text is among them. */
export function isKnownList({ answers }: SplitCells): boolean {
  const labels = [...countAnswers(answers).values()].map(({ label }) => label);
  const kinds = answerKinds(labels);
  const substantive = labels.filter((_, at) => kinds[at] === 'answer');
  if (substantive.length === 0 || substantive.length > MOST_CHOICES) return false;
  const plain = substantive.every((label) => PLAIN_WORDS.test(fold(label).trim()));
  return plain || orders(substantive);
}

/** Whether a column looks like choices at all. */
export function spreadOf({ answers }: SplitCells): Spread {
  const counts = [...countAnswers(answers).values()];
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const repeated = counts
    .filter(({ count }) => count > 1)
    .reduce((sum, { count }) => sum + count, 0);
  return { repeated: total === 0 ? 0 : repeated / total, different: counts.length };
}

/**
 * Makes choices of a column's answers. Answers that only one respondent gave (fewer than five in five thousand or more) and
 * that are no level of the scale, no don't-know and no choice of another column, may be words about a person: they become
 * `other`, as does every answer with personal data in it.
 *
 * @param common answers that several columns share
 * @returns null when too many different answers are frequent for a list of choices
 */
export function chooseAnswers(column: Column, common: ReadonlySet<string>): ChosenAnswers | null {
  const split = splitAnswers(column.cells, column.separators, column.multiple);
  const counted = countAnswers(split.answers);
  const respondents = split.answers.filter((parts) => parts.length > 0).length;
  const least = isKnownList(split) ? 1 : respondents < LARGE ? 2 : 5;
  const kept = keptLabels(counted, least, common);
  if (kept.size === 0 || kept.size > MOST_CHOICES) return null;
  const others = [...counted].filter(([key]) => !kept.has(key));
  const merged = others.reduce((sum, [, { count }]) => sum + count, 0);
  const labels = [...kept.values()];
  const hasOther = answerKinds(labels).includes('other');
  const list = choiceList(merged > 0 && !hasOther ? [...labels, 'Khác'] : labels);
  const other = list.choices.find(({ kind }) => kind === 'other')?.name ?? '';
  const nameOf = new Map(list.choices.map(({ label, name }) => [keyOf(label), name]));
  const named = new Map<string, string>();
  for (const part of new Set(split.answers.flat()))
    named.set(part, kept.has(keyOf(part)) ? (nameOf.get(keyOf(part)) ?? other) : other);
  const answers = split.answers.map((parts) =>
    [...new Set(parts.map((part) => named.get(part) ?? other))].join(' '),
  );
  return { list, answers, merged, split };
}

function keptLabels(
  counted: ReadonlyMap<string, Answer>,
  least: number,
  common: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const all = [...counted];
  const kinds = answerKinds(all.map(([, { label }]) => label));
  const safe = (label: string): boolean =>
    cellSign(label) === null && label.length <= LONGEST_LABEL;
  const sure = all.filter(([, { label, count }]) => count >= least && safe(label));
  const substantive = sure
    .map(([, { label }]) => label)
    .filter((label) => kinds[all.findIndex(([, one]) => one.label === label)] === 'answer');
  // The one wording of "other" is enough: what stands after its colon is free text.
  const isOwn = ([key, { label, count }]: (typeof all)[number], at: number): boolean => {
    if (!safe(label)) return false;
    const kind = kinds[at];
    if (kind === 'other')
      return /^[^:…]*[:…\s]*$/u.test(label) && (count >= least || label.length < 12);
    if (kind !== 'answer' || (count >= least && !(count < 2 * least && isFullName(label))))
      return true;
    return common.has(key) || fitsScale(substantive, label);
  };
  const kept = all.filter(isOwn).map(([key, { label }]): [string, string] => [key, label]);
  return new Map(onlyOther(kept));
}

/** Of several wordings of "other" the first, which is the most frequent. */
function onlyOther(
  kept: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const kinds = answerKinds(kept.map(([, label]) => label));
  return kept.filter((_, at) => kinds[at] !== 'other' || kinds.indexOf('other') === at);
}

/** Whether a rare answer is one more level of the scale that the frequent ones make. */
function fitsScale(frequent: readonly string[], label: string): boolean {
  if (frequent.includes(label)) return true;
  return findScale(frequent) !== null && orders([...frequent, label]);
}

const BOUNDED = /duoi|tren|\btu\b|\bden\b|under|over|more|less|[-–<>≥≤]/u;

/** Whether answers make a scale; "35 tuổi", "12 triệu" are ordered too, but are what one person said. */
function orders(labels: readonly string[]): boolean {
  const found = findScale(labels);
  return found?.core === 'range'
    ? labels.every((label) => BOUNDED.test(fold(label)))
    : found !== null;
}
