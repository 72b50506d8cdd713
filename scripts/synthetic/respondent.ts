import type { ChoiceList } from './form.ts';
import { pick, type Random } from './random.ts';

/** One choice of each background list, by its shares in per cent. */
export function background(
  random: Random,
  groups: readonly (readonly [ChoiceList, readonly number[]])[],
): ReadonlyMap<string, string> {
  return new Map(
    groups.map(([list, shares]) => [list.name, list.choices[pick(random(), shares)]?.name ?? '']),
  );
}

/** How far groups lean from the average, by `question=choice` of the background; a group that is not here does not. */
export type Leanings = ReadonlyMap<string, number>;

/** The influences on one person: each group's lean, then the person's own mood. */
export function tiltsOf(
  known: ReadonlyMap<string, string>,
  leanings: Leanings,
  random: Random,
): number[] {
  const groups = [...known].flatMap(([name, value]) => leanings.get(`${name}=${value}`) ?? []);
  return [...groups, random() * 1.2 - 0.6];
}
