import { type Chosen, type CountedValue, countValues } from '../query/index.ts';
import { type FacetName, FACETS, type HeadingIndex } from '../index/index.ts';
import { pageWords as words, type Parts } from './parts.ts';

/**
 * Fills the filters with their values and counts, keeping what is chosen.
 *
 * @param pages those that match; null for all of the site
 */
export function fillFilters(
  { selects }: Parts,
  { columns }: HeadingIndex,
  pages: readonly number[] | null,
  chosen: Chosen = {},
): void {
  const all = pages ?? columns.questions.map((_, page) => page);
  for (const select of selects) {
    const name = FACETS.find((facet) => facet === select.dataset['filter']);
    if (name !== undefined) fillSelect(select, name, countValues(columns, name, all, chosen));
  }
}

function fillSelect(
  select: HTMLSelectElement,
  name: FacetName,
  values: readonly CountedValue[],
): void {
  const kept = select.value;
  const counted =
    kept === '' || values.some(({ value }) => value === kept)
      ? values
      : [...values, { value: kept, count: 0 }];
  const options = counted.map(
    ({ value, count }) => new Option(words.counted(value, count), value, false, value === kept),
  );
  const any = name === 'year' ? (select.dataset['any'] ?? words.any) : words.any;
  select.replaceChildren(new Option(any, '', false, kept === ''), ...options);
}

/** The filters in use as buttons, each of which takes its filter away and asks again. */
export function showActive({ active, selects, form }: Parts): void {
  const used = selects.filter(
    ({ value, dataset }) => value !== '' && dataset['filter'] !== undefined,
  );
  const buttons = used.map((select) => {
    const label = select.labels[0]?.textContent.trim() ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'search-active__button';
    button.textContent = `${label}: ${select.value} ×`;
    button.setAttribute('aria-label', words.remove(`${label}: ${select.value}`));
    button.addEventListener('click', () => {
      select.value = '';
      form.requestSubmit();
    });
    return button;
  });
  active.replaceChildren(...buttons);
  active.hidden = buttons.length === 0;
}
