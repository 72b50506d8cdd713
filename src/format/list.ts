import type { Lang } from './lang.ts';

const LISTS = { vi: new Intl.ListFormat('vi'), en: new Intl.ListFormat('en-GB') };
const COLLATOR = new Intl.Collator('vi', { numeric: true });

/**
 * Items in a sentence.
 *
 * @example formatList(['a', 'b', 'c'], 'vi') // 'a, b và c'
 */
export function formatList(items: readonly string[], lang: Lang): string {
  return LISTS[lang].format(items);
}

/**
 * A sorted copy, by a text of each item: in the order of the Vietnamese alphabet, numbers inside by size.
 *
 * @example sortVi(['Đà Nẵng', 'Cần Thơ', 'Ea Súp'], (name) => name) // Cần Thơ, Đà Nẵng, Ea Súp
 */
export function sortVi<T>(items: readonly T[], text: (item: T) => string): T[] {
  return items.toSorted((a, b) => COLLATOR.compare(text(a), text(b)));
}
