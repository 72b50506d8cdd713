import { isEmpty, pageWords, type Parts } from './parts.ts';

/** Writes the question and the filters into the address, so that it can be sent on. */
export function rememberInAddress({ input, selects }: Parts): void {
  const address = new URL(location.href);
  const fields = [input, ...selects];
  for (const { name, value } of fields) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(null, '', address);
}

/** Takes the question and the filters from the address; false when there are none. */
export function recallFromAddress(parts: Parts): boolean {
  const { input, selects } = parts;
  const asked = new URL(location.href).searchParams;
  input.value = asked.get(input.name) ?? '';
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if (value !== '')
      select.replaceChildren(new Option(pageWords.any, ''), new Option(value, value, false, true));
  }
  return !isEmpty(parts);
}
