import { decodeSearchText } from './encode.ts';
import type { Filters } from './engine.ts';

/** One choice of a filter with its count. */
export interface FilterValue {
  readonly value: string;
  readonly count: number;
}

/**
 * The values of one filter in readers' spelling: years from the newest, the rest in Vietnamese order; values that select nothing are left out unless chosen.
 */
export function filterValues(
  filters: Filters,
  name: string,
  chosen: string,
): readonly FilterValue[] {
  const counts =
    Object.entries(filters).find(([encoded]) => decodeSearchText(encoded) === name)?.[1] ?? {};
  const order = new Intl.Collator('vi');
  return Object.entries(counts)
    .map(([encoded, count]) => ({ value: decodeSearchText(encoded), count }))
    .filter(({ value, count }) => count > 0 || value === chosen)
    .toSorted((a, b) =>
      /^\d{4}$/u.test(a.value) ? b.value.localeCompare(a.value) : order.compare(a.value, b.value),
    );
}

/** Fills a select with the values of its filter (`data-filter`), keeping what is chosen. */
export function fillSelect(
  select: HTMLSelectElement,
  filters: Filters,
  anyLabel: string,
  chosen: string,
): void {
  const values = filterValues(filters, select.dataset['filter'] ?? '', chosen);
  const options = values.map(
    ({ value, count }) => new Option(`${value} (${String(count)})`, value, false, value === chosen),
  );
  select.replaceChildren(new Option(anyLabel, '', false, chosen === ''), ...options);
}
