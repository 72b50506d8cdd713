import { type HeadingIndex, pageOfUnit } from '../index/index.ts';

/** What a title's words are worth to a question beneath it. */
const CONTEXT = 0.6;

/** A part of a query: the units that have it, and how telling it is. */
export interface Wanted {
  readonly units: readonly number[];
  readonly weight: number;
}

/**
 * A score for each page that has any part of a query: its best unit, and what its title has that this unit has not, for less.
 *
 * @param wanted at most 31 parts
 */
export function scorePages(
  index: HeadingIndex,
  wanted: readonly Wanted[],
): ReadonlyMap<number, number> {
  const { masks, touched } = masksOf(index, wanted);
  const worth = new Map<number, number>();
  const worthOf = (mask: number): number => {
    const kept =
      worth.get(mask) ??
      wanted.reduce((sum, { weight }, at) => sum + (mask & (1 << at) ? weight : 0), 0);
    worth.set(mask, kept);
    return kept;
  };
  const pages = new Map<number, number>();
  for (const unit of touched) {
    const page = pageOfUnit(index, unit);
    const own = masks[unit] ?? 0;
    const lacking = (masks[index.starts[page] ?? 0] ?? 0) & ~own;
    const score = worthOf(own) + CONTEXT * worthOf(lacking);
    if (score > (pages.get(page) ?? 0)) pages.set(page, score);
  }
  return pages;
}

/** For each unit of the site, as bits, which of the wanted lists it stands in; and the units that stand in any. */
function masksOf({ lexicon }: HeadingIndex, wanted: readonly Wanted[]) {
  const masks = new Uint32Array(lexicon.units);
  const touched: number[] = [];
  wanted.forEach(({ units }, at) => {
    for (const unit of units) {
      const mask = masks[unit] ?? 0;
      if (mask === 0) touched.push(unit);
      masks[unit] = mask | (1 << at);
    }
  });
  return { masks, touched };
}
