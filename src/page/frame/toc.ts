import type { Prose } from '../../prose/index.ts';

/** A line of "Trong trang này". */
export interface TocItem {
  readonly id: string;
  readonly text: string;
  readonly items: readonly TocItem[];
}

/** Longer wordings are cut at a word in the table of contents; the page has them whole. */
const LONGEST = 72;

/** A line, cut at a word where it is long. */
export function tocItem(id: string, text: string, items: readonly TocItem[] = []): TocItem {
  if (text.length <= LONGEST) return { id, text, items };
  const cut = text.slice(0, LONGEST);
  return { id, text: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`, items };
}

/** The level-2 headings of a body. */
export function proseToc({ headings }: Pick<Prose, 'headings'>): readonly TocItem[] {
  return headings.map(({ id, text }) => tocItem(id, text));
}
