import { search as en } from '../words/en/search.ts';
import { search as vi } from '../words/vi/search.ts';

/** The elements of the search page, found once. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly selects: readonly HTMLSelectElement[];
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** The words of the search page, in its language. */
export const pageWords = document.documentElement.lang === 'en' ? en : vi;

/** Whether nothing is asked: no words, no filter. */
export function isEmpty({ input, selects }: Parts): boolean {
  return input.value.trim() === '' && selects.every(({ value }) => value === '');
}
