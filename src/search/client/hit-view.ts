import type { Spelling } from '../query/index.ts';
import { decodeSearchText, type ExcerptPart, excerptParts } from '../text/index.ts';
import { chartElement } from './chart-element.ts';
import { element } from './element.ts';
import type { EnginePage } from '../site/index.ts';
import { type Hit, placeReason } from '../rank/index.ts';
import { longestMarked, markWords } from './marked.ts';
import { pageWords as words } from './parts.ts';
import { pickBox } from './pick.ts';
import type { PageRecord, QuestionRecord } from '../index/index.ts';

/** A hit as an item of the list: what was found, its figure, and whom it speaks for. */
export function hitElement({ match, question, url }: Hit): HTMLLIElement {
  const keys = keysOf(match.spelling);
  const { record } = match;
  const text = question?.wording ?? record.title;
  const link = element('a', '', ...marked(markWords(text, keys)));
  link.href = question === null ? withHighlight(url, longestMarked(text, keys)) : url;
  const item = element('li', 'hit', element('h2', 'hit-title', link), ...siteName(record));
  item.append(...(question === null ? pageParts(record, keys) : questionParts(record, question)));
  const reason = placeReason(record, match.spelling);
  if (reason !== null)
    item.append(element('p', 'hit-reason', words.reasons[reason.kind](reason.asked, reason.own)));
  return item;
}

/** The member site that a hit comes from. */
function siteName({ site }: Pick<PageRecord, 'site'>): readonly HTMLElement[] {
  return site === undefined ? [] : [element('p', 'hit-site', words.memberSite(site))];
}

function keysOf(spelling: Spelling): ReadonlySet<string> {
  return new Set(spelling.filter(({ stop }) => !stop).map(({ key }) => key));
}

function pageParts(record: PageRecord, keys: ReadonlySet<string>): readonly HTMLElement[] {
  const facts = element('p', 'hit-facts', [record.kind, record.when, record.place].join(' · '));
  const figure = record.figure === null ? [] : [element('p', 'hit-figure', record.figure)];
  const summary = element('p', 'hit-excerpt', ...marked(markWords(record.summary, keys)));
  return [facts, ...figure, summary, ...badges(record)];
}

function questionParts(record: PageRecord, question: QuestionRecord): readonly HTMLElement[] {
  const figure = element('p', 'hit-figure', element('strong', '', question.figure));
  const bar = question.chart === null ? [] : [chartElement('hit-chart', question.chart)];
  const survey = element('a', '', record.title);
  survey.href = record.url;
  const facts = element('p', 'hit-facts', survey, ` · ${[record.when, record.place].join(' · ')}`);
  const base = question.base === '' ? [] : [element('p', 'hit-facts', question.base)];
  const pick = question.comparable ? [pickBox(record.url, question.name)] : [];
  return [figure, ...bar, ...base, facts, ...trendLine(question), ...badges(record), ...pick];
}

/** How the figure went over time, as a line and as a link to the page of its series. */
function trendLine({ trend }: QuestionRecord): readonly HTMLElement[] {
  if (trend === null) return [];
  const link = element('a', '', trend.text);
  link.href = trend.url;
  return [element('p', 'hit-trend', chartElement('hit-spark', trend.chart), ' ', link)];
}

function badges({ badges: all }: PageRecord): readonly HTMLElement[] {
  if (all.length === 0) return [];
  const spans = all.flatMap((text) => [element('span', 'badge', text), ' ']);
  return [element('p', 'hit-badges', ...spans)];
}

function marked(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, marked: hit }) => (hit ? element('mark', '', text) : text));
}

/**
 * The address with a text fragment, by which browsers mark the words on the page they open; as it is where they cannot. Not for
 * an anchor: browsers go to the first place that has the words, which is in the list of contents.
 */
function withHighlight(url: string, text: string | null): string {
  if (text === null || !('fragmentDirective' in document)) return url;
  const sign = url.includes('#') ? '' : '#';
  return `${url}${sign}:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`;
}

/** A page that the engine found by its whole text. */
export function fullTextElement(page: EnginePage): HTMLLIElement {
  const link = element('a', '', decodeSearchText(page.meta['title'] ?? page.url));
  link.href = page.url;
  const facts = ['kind', 'date'].flatMap((name) => decodeSearchText(page.meta[name] ?? '') || []);
  return element(
    'li',
    'hit',
    element('h2', 'hit-title', link),
    ...siteName(page),
    element('p', 'hit-facts', facts.join(' · ')),
    element('p', 'hit-excerpt', ...marked(excerptParts(page.excerpt))),
  );
}
