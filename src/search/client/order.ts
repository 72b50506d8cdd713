import type { PageColumns } from '../index/index.ts';
import type { Sort } from '../query/index.ts';

/** Pages newest first, or by how many answered; a site's own are newest first as they come, its members' are sorted in. */
export function inOrder(
  { size, end }: PageColumns,
  pages: readonly number[],
  sort: Sort,
): readonly number[] {
  const sorted = pages
    .toSorted((a, b) => a - b)
    .toSorted((a, b) => compare(end[b] ?? '', end[a] ?? ''));
  return sort === 'size' ? sorted.toSorted((a, b) => (size[b] ?? -1) - (size[a] ?? -1)) : sorted;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
