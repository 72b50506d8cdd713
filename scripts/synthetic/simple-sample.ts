import type { ChoiceList, Person } from './form.ts';
import type { Random } from './random.ts';
import { background, tiltsOf, type Leanings } from './respondent.ts';

/** `size` people who do not belong to strata or clusters, with the given shares of each background list in per cent. */
export function drawPeople(
  size: number,
  groups: readonly (readonly [ChoiceList, readonly number[]])[],
  leanings: Leanings,
  random: Random,
): Person[] {
  return Array.from({ length: size }, () => {
    const known = background(random, groups);
    return { known, tilts: tiltsOf(known, leanings, random) };
  });
}
