import type { FootnoteReference } from 'mdast';
import { escapeHtml } from '../format/index.ts';
import { numbered, type Page } from './page.ts';

/** The raised number that leads to a footnote. Numbers follow the order of the first citations. */
export function footnoteReference({ identifier }: FootnoteReference, page: Page): string {
  const times = (page.cited.get(identifier) ?? 0) + 1;
  page.cited.set(identifier, times);
  const number = [...page.cited.keys()].indexOf(identifier) + 1;
  const label = escapeHtml(numbered(page.labels.footnote, number));
  return `<sup><a href="#chu-thich-${number}" id="${anchor(number, times)}" aria-label="${label}">${number}</a></sup>`;
}

/** All footnotes that the body cites, at its end; those that footnotes cite come after. */
export function footnotesSection(page: Page): string {
  const items: string[] = [];
  // A Map's iterator also meets the footnotes that are first cited while it runs.
  for (const identifier of page.cited.keys()) {
    const note = page.footnotes.get(identifier);
    items.push(note === undefined ? '' : page.inner(note));
  }
  if (items.length === 0) return '';
  const counts = [...page.cited.values()];
  const list = items.map((inner, at) => item(inner, at + 1, counts[at] ?? 0, page)).join('');
  const title = escapeHtml(page.labels.footnotes);
  return `<section class="footnotes" aria-labelledby="chu-thich">\n<h2 id="chu-thich">${title}</h2>\n<ol>\n${list}</ol>\n</section>\n`;
}

function item(inner: string, number: number, times: number, page: Page): string {
  const label = escapeHtml(numbered(page.labels.back, number));
  const back = Array.from(
    { length: times },
    (_, at) =>
      ` <a href="#${anchor(number, at + 1)}" class="footnote-back" aria-label="${label}">↩</a>`,
  ).join('');
  const body = inner.endsWith('</p>\n')
    ? `${inner.slice(0, -5)}${back}</p>\n`
    : `${inner}<p>${back}</p>\n`;
  return `<li id="chu-thich-${number}">\n${body}</li>\n`;
}

function anchor(number: number, time: number): string {
  return time === 1 ? `dan-${number}` : `dan-${number}-${time}`;
}
