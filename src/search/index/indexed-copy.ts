import { encodeSearchText } from '../text/index.ts';

/** Cells, column heads and drawings: figures are found by their questions, and as words they are the larger part of an index. */
const FIGURES =
  /<td\b[^>]*>[\s\S]*?<\/td>|<thead\b[^>]*>[\s\S]*?<\/thead>|<svg\b[^>]*>[\s\S]*?<\/svg>/gu;

/**
 * A page as the engine indexes it: the prose, wordings and answers of the page as it is served, in the spelling of the index,
 * without the figures of its tables.
 */
export function indexedCopy(html: string): string {
  return encodeSearchText(withoutFigures(html));
}

/** A page without the figures of its tables and without its drawings. */
export function withoutFigures(html: string): string {
  return html.replace(FIGURES, ' ');
}
