import { escapeHtml } from '../format/index.ts';
import type { TextComponent } from './component.ts';

/** A boxed remark; takes prose as content. */
export const note = {
  name: 'Note',
  content: true,
  standing: true,
  attributes: { title: { wording: true } },
  render: ({ title }, content) => {
    const head = title === undefined ? '' : `<p class="note__title">${escapeHtml(title)}</p>\n`;
    return `<div class="note" role="note">\n${head}${content}</div>\n`;
  },
} as const satisfies TextComponent;
