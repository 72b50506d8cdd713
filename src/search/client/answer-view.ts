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

/** What to try where nothing was found: advice, then ways on. */
export function showHelp({ advice, selects, start, form }: Parts): void {
  const filtered = selects.some(
    ({ value, dataset }) => value !== '' && dataset['filter'] !== undefined,
  );
  const tips = filtered ? [words.tipFilters, ...words.tips] : words.tips;
  const bank = element('a', '', words.tipBank);
  bank.href = `${form.dataset['base'] ?? '/'}cau-hoi/`;
  const items = [...tips, bank].map((tip) => element('li', '', tip));
  advice.replaceChildren(
    ...(filtered ? [withoutFilters(selects, form)] : []),
    element('ul', 'search-tips', ...items),
  );
  start.hidden = false;
}

/** Asks the same words of all reports. */
function withoutFilters(selects: Parts['selects'], form: HTMLFormElement): HTMLButtonElement {
  const button = element('button', 'search-active__button', words.dropFilters);
  button.type = 'button';
  button.addEventListener('click', () => {
    for (const select of selects) if (select.dataset['filter'] !== undefined) select.value = '';
    form.requestSubmit();
  });
  return button;
}

/** Which member sites did not answer, with a way to try again: told where it is heard, too. */
export function showAbsent({ absent }: Parts, names: readonly string[]): void {
  if (names.length === 0) {
    absent.replaceChildren();
    return;
  }
  const again = element('a', '', words.tryAgain);
  again.href = location.href;
  const text = words.absent(names.join(', '));
  absent.replaceChildren(element('p', 'search-absent panel panel--notice', text, ' ', again));
}

/** Which member sites are waited for. */
export function showAwaited({ status }: Parts, names: readonly string[]): void {
  if (names.length > 0) status.textContent = words.waiting(names.join(', '));
}
