import { element } from './element.ts';
import { pageWords as words, type Parts } from './parts.ts';

/** Takes away all that an earlier question showed. */
export function clearAnswer({ status, list, more, everywhere, advice, active }: Parts): void {
  status.textContent = '';
  list.replaceChildren();
  advice.replaceChildren();
  active.hidden = true;
  more.hidden = true;
  everywhere.hidden = true;
}

/** What was probably meant, as a link that asks it. */
export function showMeant({ advice, input, form }: Parts, meant: string): void {
  const link = element('a', '', meant);
  link.href = `?q=${encodeURIComponent(meant)}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    input.value = meant;
    form.requestSubmit();
  });
  advice.replaceChildren(element('p', 'search-meant', words.meant, ' ', link, '?'));
}

/** What to try where nothing was found. */
export function showHelp({ advice, selects }: Parts): void {
  const filtered = selects.some(
    ({ value, dataset }) => value !== '' && dataset['filter'] !== undefined,
  );
  const tips = filtered ? [words.tipFilters, ...words.tips] : words.tips;
  advice.replaceChildren(
    element('ul', 'search-tips', ...tips.map((tip) => element('li', '', tip))),
  );
}

/** Which member sites did not answer. */
export function showAbsent({ advice }: Parts, names: readonly string[]): void {
  if (names.length === 0) return;
  advice.append(element('p', 'search-absent', words.absent(names.join(', '))));
}
