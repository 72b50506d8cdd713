import { fold } from '../../format/index.ts';
import type { ChoiceKind, Scale } from '../../survey/index.ts';
import { answerKinds } from './answer-kind.ts';
import { type ChoiceDraft, choiceNames } from '../draft/index.ts';
import { findScale } from './scale.ts';

/** The choices of a question in the order of the chart, and what order that is. */
export interface ChoiceList {
  readonly scale: Scale;
  readonly core: string | null;
  readonly choices: readonly ChoiceDraft[];
}

const LAST: readonly ChoiceKind[] = ['answer', 'other', 'dont_know', 'refused', 'not_applicable'];
const YES_NO: readonly (readonly string[])[] = [
  ['co', 'khong'],
  ['yes', 'no'],
  ['dung', 'sai'],
];

/**
 * Makes a list of choices of the answers that were given: kinds, names, scores, in the order of their scale, or as they come.
 *
 * @param labels without repetition, most frequent first
 * @param kinds given kinds, for labels whose kind the source tells
 */
export function choiceList(
  labels: readonly string[],
  kinds: ReadonlyMap<string, ChoiceKind> = new Map(),
): ChoiceList {
  const guessed = answerKinds(labels);
  const answers = labels.map((label, at) => ({
    label,
    kind: kinds.get(label) ?? guessed[at] ?? 'answer',
  }));
  const substantive = answers.filter(({ kind }) => kind === 'answer').map(({ label }) => label);
  const found = findScale(substantive);
  const ranks = found?.ranks ?? plainRanks(substantive);
  const rank = new Map(substantive.map((label, at) => [label, ranks[at] ?? 0]));
  const ordered = answers.toSorted(
    (a, b) =>
      LAST.indexOf(a.kind) - LAST.indexOf(b.kind) ||
      (rank.get(a.label) ?? 0) - (rank.get(b.label) ?? 0),
  );
  const names = choiceNames(ordered);
  const choices = ordered.map(({ label, kind }, at) => {
    const score = found?.scored === true ? (rank.get(label) ?? null) : null;
    return { name: names[at] ?? '', label, kind, score };
  });
  return { scale: found?.scale ?? 'nominal', core: found?.core ?? null, choices };
}

/** Yes before no, codes by number, and the rest as they come. */
function plainRanks(labels: readonly string[]): readonly number[] {
  const folded = labels.map((label) => fold(label).trim());
  const pair = YES_NO.find((words) => folded.every((label) => words.includes(label)));
  if (pair !== undefined) return folded.map((label) => pair.indexOf(label));
  if (folded.every((label) => /^\d{1,9}$/u.test(label))) return folded.map(Number);
  return folded.map((_, at) => at);
}
