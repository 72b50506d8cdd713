import { type HeadingIndex, pageOfUnit } from '../index/index.ts';
import { MOST_PAIRS, numbersIn, pairsIn } from './lists.ts';

/**
 * The pages that have every quoted part of a query in one of their texts, as far as pairs of neighbours can tell; null where nothing is
 * quoted. Only these are read: others would be fetched for nothing, one file each.
 */
export async function pagesWithPhrases(
  index: HeadingIndex,
  phrases: readonly (readonly string[])[],
): Promise<ReadonlySet<number> | null> {
  if (phrases.length === 0) return null;
  const [first = [], ...more] = await Promise.all(phrases.map((keys) => pagesWith(index, keys)));
  const others = more.map((pages) => new Set(pages));
  return new Set(first.filter((page) => others.every((pages) => pages.has(page))));
}

async function pagesWith(index: HeadingIndex, keys: readonly string[]): Promise<readonly number[]> {
  const numbers = await numbersIn(index, keys);
  const units = [await unitsWith(index, keys), ...numbers.map((found) => found.units)].flat();
  return [...new Set(units.map((unit) => pageOfUnit(index, unit)))];
}

/** Units that have all neighbours of a phrase. */
async function unitsWith(index: HeadingIndex, keys: readonly string[]): Promise<readonly number[]> {
  const [only = '', ...more] = keys;
  if (more.length === 0) return index.word(only);
  const pairs = await pairsIn(index, keys);
  const known = keys.every((key) => index.counts.has(key));
  if (!known || pairs.length < Math.min(more.length, MOST_PAIRS)) return [];
  const [first, ...others] = pairs.toSorted((a, b) => a.units.length - b.units.length);
  const sets = others.map(({ units }) => new Set(units));
  return (first?.units ?? []).filter((unit) => sets.every((units) => units.has(unit)));
}
