import type { Kept } from '../draft/index.ts';
import { choiceList } from './choice-list.ts';

/**
 * Gives questions of one scale one list with every level that any of them has: a level that nobody chose in one question
 * is still a choice of it. Questions whose names of choices would change are left alone.
 */
export function shareScales(kept: readonly Kept[]): readonly Kept[] {
  const families = Map.groupBy(
    kept.filter(
      ({ core, scale, role }) =>
        core !== null && core !== 'range' && scale !== 'nominal' && role === 'question',
    ),
    ({ core }) => core,
  );
  return kept.map((one) => {
    const family = families.get(one.core);
    return family?.includes(one) === true && family.length > 1 ? withWholeScale(one, family) : one;
  });
}

function withWholeScale(one: Kept, family: readonly Kept[]): Kept {
  const levels = family.flatMap(({ choices }) => choices.filter(({ kind }) => kind === 'answer'));
  const own = one.choices.filter(({ kind }) => kind !== 'answer');
  const labels = [...new Set([...levels, ...own].map(({ label }) => label))];
  const kinds = new Map(own.map(({ label, kind }) => [label, kind]));
  const { choices, scale } = choiceList(labels, kinds);
  const names = new Map(choices.map(({ label, name }) => [label, name]));
  const same = one.choices.every(({ label, name }) => names.get(label) === name);
  return same && scale === one.scale ? { ...one, choices } : one;
}
