import { searchWords } from '../../words/area/search.ts';

/** The elements of the search page, found once. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** The filters, by the name that each has in the address. */
  readonly selects: readonly HTMLSelectElement[];
  readonly status: HTMLElement;
  /** The filters in use, each a button that takes it away. */
  readonly active: HTMLElement;
  /** What was probably meant, and what to try where nothing was found. */
  readonly advice: HTMLElement;
  /** Which members did not answer: read out when it changes. */
  readonly absent: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly everywhere: HTMLButtonElement;
  /** The way to the comparison, once two questions are chosen. */
  readonly compare: HTMLElement;
  /** Shown before anything is asked. */
  readonly start: HTMLElement;
}

/** The words of the search page, in its language. */
export const pageWords = searchWords[document.documentElement.lang === 'en' ? 'en' : 'vi'];
