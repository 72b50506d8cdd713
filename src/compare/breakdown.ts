import type { Choice, Question } from '../survey/index.ts';
import { plain } from '../reading/index.ts';
import type { Compared } from './compared.ts';

/** The background questions that split some of the questions compared, each once: one that two surveys ask is the same. */
export function breakdownsOf(items: readonly Compared[]): readonly Question[] {
  const found: Question[] = [];
  for (const by of items.flatMap(({ splits }) => splits))
    if (!found.some((one) => isSame(one, by))) found.push(by);
  return found;
}

/** The background question by which a survey can be split as another one is; undefined where none is published. */
export function splitLike({ splits }: Compared, by: Question): Question | undefined {
  const named = splits.find(({ label }) => plain(label) === plain(by.label));
  return named ?? splits.find(({ name }) => name === by.name);
}

/** Names of background questions differ between forms, and labels do: either is enough, since what differs is said. */
function isSame(one: Question, other: Question): boolean {
  return one.name === other.name || plain(one.label) === plain(other.label);
}

/** Whether two lists of groups are the same, label by label. */
export function sameChoices(one: readonly Choice[], other: readonly Choice[]): boolean {
  const labels = (choices: readonly Choice[]): string =>
    choices.map(({ label }) => plain(label)).join('|');
  return labels(one) === labels(other);
}
