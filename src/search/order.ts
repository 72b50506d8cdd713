import type { PageColumns } from './index-files.ts';
import type { Sort } from './state.ts';

/** Pages newest first, or by how many answered; pages of the site are newest first as they come. */
export function inOrder(
  { size }: PageColumns,
  pages: readonly number[],
  sort: Sort,
): readonly number[] {
  const sorted = pages.toSorted((a, b) => a - b);
  return sort === 'size' ? sorted.toSorted((a, b) => (size[b] ?? -1) - (size[a] ?? -1)) : sorted;
}
