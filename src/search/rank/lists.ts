import { numberRuns } from '../text/index.ts';
import type { HeadingIndex } from '../index/index.ts';

/** Pairs of words asked of the index at most, the rarest first: common ones cost most and tell least. */
export const MOST_PAIRS = 8;

/** A part of a query that the index has a list of. */
interface Found {
  /** The places of its words in the query. */
  readonly at: readonly number[];
  readonly units: readonly number[];
}

/** Document numbers in the query; a longer run that is one takes the place of the shorter ones in it. */
export async function numbersIn(
  index: HeadingIndex,
  keys: readonly string[],
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { term, from, to } of numberRuns(keys, new Set(index.lexicon.codes))) {
    const at = keys.map((_, place) => place).slice(from, to);
    if (found.some((other) => at.some((place) => other.at.includes(place)))) continue;
    const units = await index.pair(term);
    // A number is asked for to find it and nothing else: it weighs as several words do.
    if (units.length > 0) found.push({ at, units }, { at, units }, { at, units });
  }
  return found;
}

/** Neighbouring words of a query, the rarest pairs of them. */
export async function pairsIn(
  index: HeadingIndex,
  keys: readonly string[],
): Promise<readonly Found[]> {
  const rarity = (at: number): number =>
    Math.min(index.counts.get(keys[at] ?? '') ?? 0, index.counts.get(keys[at + 1] ?? '') ?? 0);
  const asked = keys
    .slice(1)
    .map((_, at) => at)
    .filter((at) => rarity(at) > 0)
    .toSorted((a, b) => rarity(a) - rarity(b))
    .slice(0, MOST_PAIRS);
  const found = await Promise.all(
    asked.map(async (at) => ({
      at: [at, at + 1],
      units: await index.pair(`${keys[at] ?? ''} ${keys[at + 1] ?? ''}`),
    })),
  );
  return found.filter(({ units }) => units.length > 0);
}
