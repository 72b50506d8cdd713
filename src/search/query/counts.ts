import { type FacetName, FACETS, type PageColumns } from '../index/index.ts';

/** Which values of a filter are chosen. One of them is enough; every other filter must agree too. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** A value with the number of pages that have it. */
export interface CountedValue {
  readonly value: string;
  readonly count: number;
}

/** Whether a page has a chosen value of every filter in use, one filter left out where it is named. */
export function passes(
  { facets }: PageColumns,
  page: number,
  chosen: Chosen,
  except: FacetName | null = null,
): boolean {
  return FACETS.every((name) => {
    const asked = chosen[name] ?? [];
    if (asked.length === 0 || name === except) return true;
    const { values, pages } = facets[name];
    return (pages[page] ?? []).some((at) => asked.includes(values[at] ?? ''));
  });
}

/**
 * The values of a filter among pages that match, with their counts as if no value of this filter were chosen: what choosing
 * another one would give.
 */
export function countValues(
  columns: PageColumns,
  name: FacetName,
  pages: readonly number[],
  chosen: Chosen,
): readonly CountedValue[] {
  const facet = columns.facets[name];
  const counts = new Map<number, number>();
  for (const page of pages.filter((one) => passes(columns, one, chosen, name)))
    for (const at of facet.pages[page] ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  return [...counts]
    .map(([at, count]) => ({ value: facet.values[at] ?? '', count }))
    .toSorted((a, b) => inOrder(a.value, b.value));
}

/** Years from the newest, all else in the order of the alphabet. */
function inOrder(a: string, b: string): number {
  return /^\d{4}$/u.test(a) ? b.localeCompare(a) : a.localeCompare(b, 'vi');
}
