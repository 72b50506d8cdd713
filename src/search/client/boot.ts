import { startSearch } from './client.ts';

function find<E extends Element>(page: Document, selector: string, type: new () => E): E {
  const found = page.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`search page without ${selector}`);
  return found;
}

/** Finds the elements of the search page, shows what needs this script (filters, suggestions) and starts the search. */
export function bootSearch(page: Document): void {
  const form = find(page, '#search-form', HTMLFormElement);
  find(page, '#search-filters', HTMLDetailsElement).hidden = false;
  const start = find(page, '[data-search-start]', HTMLElement);
  start.hidden = new URL(location.href).search !== '';
  startSearch({
    form,
    input: find(page, '#q', HTMLInputElement),
    selects: [...form.querySelectorAll('select')],
    status: find(page, '[data-search-status]', HTMLElement),
    active: find(page, '[data-search-active]', HTMLElement),
    advice: find(page, '[data-search-advice]', HTMLElement),
    absent: find(page, '[data-search-absent]', HTMLElement),
    list: find(page, '[data-search-results]', HTMLElement),
    more: find(page, '[data-search-more]', HTMLButtonElement),
    everywhere: find(page, '[data-search-everywhere]', HTMLButtonElement),
    compare: find(page, '[data-search-compare]', HTMLElement),
    start,
  });
}
