import { escapeHtml } from '../prose/escape.ts';

/**
 * A boxed remark.
 *
 * @param title plain text; null for none
 * @param inner finished HTML
 */
export function note(title: string | null, inner: string): string {
  const head = title === null ? '' : `<p class="note__title">${escapeHtml(title)}</p>\n`;
  return `<div class="note" role="note">\n${head}${inner}</div>\n`;
}
