import { PAGE_STYLE } from './page-style.ts';
import { escapeHtml, type Lang } from '../../format/index.ts';
import { cellOfPlace, type Problem, severityOf, showHidden } from '../../problem/index.ts';
import { describeProblem, whyOf } from '../../problem/sentence/index.ts';
import type { PageWords } from '../../words/index.ts';

const SHOWN_PER_FILE = 200;
const LONGEST_LINE = 300;

/** What the page is made of. */
interface PageOrder {
  readonly problems: readonly Problem[];
  readonly lang: Lang;
  readonly words: PageWords;
  /** A line of a file, from 1, or undefined where it may not be shown. */
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/**
 * Problems as one page that opens anywhere: no script, nothing fetched, everything escaped. Grouped by file, each with the line
 * as it stands, the remedy, and a link to what its code means, which stands at the end of the page.
 */
export function problemsPage(order: PageOrder): string {
  const { problems, lang, words } = order;
  const files = [...Map.groupBy(problems, ({ file }) => file)];
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const title = escapeHtml(words.title);
  const body = [
    `<h1>${title}</h1>`,
    `<p>${escapeHtml(problems.length === 0 ? words.none : words.count(problems.length, files.length))}</p>`,
    files.length > 1 ? contents(files) : '',
    ...files.map(([file, own], i) => section(file, own, i, order)),
    codes.length === 0 ? '' : meanings(codes, words),
  ];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

function contents(files: readonly (readonly [string, readonly Problem[]])[]): string {
  const items = files.map(
    ([file, own], i) =>
      `<li><a href="#tep-${String(i)}">${escapeHtml(showHidden(file))}</a> (${String(own.length)})</li>`,
  );
  return `<nav><ul>${items.join('')}</ul></nav>`;
}

function section(file: string, own: readonly Problem[], i: number, order: PageOrder): string {
  const rest = own.length - SHOWN_PER_FILE;
  const items = own.slice(0, SHOWN_PER_FILE).map((one) => item(one, order));
  const more = rest > 0 ? `<p>${escapeHtml(order.words.more(rest))}</p>` : '';
  return `<section id="tep-${String(i)}"><h2>${escapeHtml(showHidden(file))}</h2><ol>${items.join('')}</ol>${more}</section>`;
}

function item(one: Problem, { lang, words, lineOf }: PageOrder): string {
  const { line, column, field, code } = one;
  const { message, remedy } = describeProblem(one, lang);
  const place = words.place({ line, column, cell: cellOfPlace(one), field: field ?? null });
  const seen = line === undefined ? undefined : lineOf(one.file, line);
  const parts = [
    place === '' ? '' : `<p class="place">${escapeHtml(showHidden(place))}</p>`,
    `<p class="message">${escapeHtml(message)}</p>`,
    seen === undefined ? '' : `<pre>${escapeHtml(showHidden(cut(seen)))}</pre>`,
    remedy === '' ? '' : `<p class="remedy">${escapeHtml(`${words.remedy}: ${remedy}`)}</p>`,
    `<p class="code"><a href="#loi-${code}">${code}</a></p>`,
  ];
  return `<li class="${severityOf(one)}">${parts.join('')}</li>`;
}

const cut = (text: string): string =>
  text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;

function meanings(codes: readonly Problem['code'][], words: PageWords): string {
  const entries = codes.map(
    (code) => `<dt id="loi-${code}">${code}</dt><dd>${escapeHtml(whyOf(code))}</dd>`,
  );
  return `<section><h2>${escapeHtml(words.meanings)}</h2><dl>${entries.join('')}</dl></section>`;
}
