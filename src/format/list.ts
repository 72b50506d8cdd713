import type { Lang } from './lang.ts';

const LISTS = {
  and: { vi: new Intl.ListFormat('vi'), en: new Intl.ListFormat('en-GB') },
  or: {
    vi: new Intl.ListFormat('vi', { type: 'disjunction' }),
    en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  },
};
const COLLATOR = new Intl.Collator('vi', { numeric: true });

/**
 * Items in a sentence.
 *
 * @example
 * formatList(['a', 'b', 'c'], 'vi'); // 'a, b và c'
 * formatList(['a', 'b'], 'vi', 'or'); // 'a hoặc b'
 */
export function formatList(
  items: readonly string[],
  lang: Lang,
  kind: 'and' | 'or' = 'and',
): string {
  return LISTS[kind][lang].format(items);
}

/**
 * A sorted copy, by a text of each item: in the order of the Vietnamese alphabet, numbers inside by size.
 *
 * @example sortVi(['Đà Nẵng', 'Cần Thơ', 'Ea Súp'], (name) => name) // Cần Thơ, Đà Nẵng, Ea Súp
 */
export function sortVi<T>(items: readonly T[], text: (item: T) => string): T[] {
  return items.toSorted((a, b) => COLLATOR.compare(text(a), text(b)));
}
