/**
 * Search over titles, questions and whole texts that forgives accents, tone placement, abbreviations and slips of
 * typing. What runs anywhere is handed on here; the index is built behind the door `index`, the page's script stands
 * behind `client`, and `disk` searches a built folder from the shell.
 */

export { FROM, PARAMETERS, SORTS, TO } from './query/index.ts';
export type { SiteSearch } from './site/index.ts';
export { documentNumbersIn, encodeSearchText, keysOf } from './text/index.ts';
