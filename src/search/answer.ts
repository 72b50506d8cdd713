import { clearAnswer, showHelp, showMeant } from './answer-view.ts';
import { passes } from './counts.ts';
import type { EngineResult } from './engine.ts';
import { fillFilters, showActive } from './filters-view.ts';
import { rankPages, WINDOW } from './find.ts';
import { fullTextElement, hitElement } from './hit-view.ts';
import { partMatches, toHits } from './hits.ts';
import { inOrder } from './order.ts';
import { pageWords as words, type Parts } from './parts.ts';
import { listPages } from './rank-page.ts';
import { searchSite, type SiteAnswer, type SiteSearch } from './site-search.ts';
import type { SearchState } from './state.ts';

const STEP = 10;

/** Runs the question and shows the answer, unless a later one has been asked meanwhile. */
export async function answer(
  parts: Parts,
  site: SiteSearch,
  state: SearchState,
  current: () => boolean,
): Promise<void> {
  const found = await searchSite(site, state.text, state.chosen);
  if (!current()) return;
  const { columns } = site.index;
  const asked = found.ask.spellings.some((words) => words.length > 0);
  const all = asked ? found.pages : columns.questions.map((_, page) => page);
  const pages = all.filter((page) => passes(columns, page, state.chosen));
  clearAnswer(parts);
  fillFilters(parts, site.index, all, state.chosen);
  showActive(parts);
  if (found.meant !== null) showMeant(parts, found.meant);
  const texts = found.fullText ?? [];
  parts.status.textContent = told(found, pages.length, texts.length);
  if (pages.length + texts.length === 0) showHelp(parts);
  const batches = batchesOf(site, state, found, pages);
  await showBatches(parts, batches, current);
  parts.list.dataset['answered'] = state.text;
  parts.everywhere.hidden = !asked || found.fullText !== null;
  parts.everywhere.onclick = () => void showEverywhere(parts, site, state, found, current);
}

function told({ ask, fullText, matches }: SiteAnswer, pages: number, texts: number): string {
  const count = (pages + texts).toLocaleString(document.documentElement.lang);
  if (ask.text === '') return words.selected(count);
  if (pages + texts === 0) return words.none(ask.text);
  if (texts === 0 && matches.every(({ best }) => best.level === 'part'))
    return partMatches(matches).weak.length + partMatches(matches).strong.length > 0
      ? words.partly(ask.text)
      : words.none(ask.text);
  return fullText === null ? words.found(count, ask.text) : words.foundInText(count, ask.text);
}

type Batch = () => Promise<readonly HTMLElement[]>;

/** The answer in steps: a window of ranked pages, then further windows, then what the engine found. */
function batchesOf(
  { index }: SiteSearch,
  { sort }: SearchState,
  found: SiteAnswer,
  pages: readonly number[],
): readonly Batch[] {
  const ranked = sort === 'relevance' && found.matches.length > 0;
  const rest = ranked
    ? pages.filter((page) => !found.read.has(page))
    : inOrder(index.columns, pages, sort);
  const { strong, weak } = partMatches(found.matches);
  const items =
    (matches: typeof strong): Batch =>
    async () =>
      toHits(matches).map(hitElement);
  const texts: Batch = () => textItems(found.fullText ?? [], strong);
  const first = ranked ? [items(strong), texts, items(weak)] : [];
  const windows = Array.from({ length: Math.ceil(rest.length / WINDOW) }, (_, at) => async () => {
    const own = rest.slice(at * WINDOW, (at + 1) * WINDOW);
    const matches = ranked
      ? await rankPages(index, found.ask, own)
      : listPages(await Promise.all(own.map((page) => index.page(page))), found.ask);
    return (ranked ? toHits(matches) : matches.map(pageHit)).map(hitElement);
  });
  return [...first, ...windows, ...(ranked ? [] : [texts])];
}

function pageHit(match: SiteAnswer['matches'][number]) {
  return { match, question: null, url: match.record.url };
}

async function textItems(
  results: readonly EngineResult[],
  matches: SiteAnswer['matches'],
): Promise<readonly HTMLElement[]> {
  const known = new Set(matches.map(({ record }) => record.url));
  const pages = await Promise.all(results.slice(0, STEP).map((result) => result.data()));
  return pages.filter(({ url }) => !known.has(url)).map(fullTextElement);
}

/** Shows ten items at a time, fetching a batch when the one before it is used up. */
async function showBatches(
  { list, more }: Parts,
  batches: readonly Batch[],
  current: () => boolean,
): Promise<void> {
  const left = [...batches];
  let ready: readonly HTMLElement[] = [];
  const step = async (): Promise<void> => {
    while (ready.length < STEP && left.length > 0)
      ready = [...ready, ...((await left.shift()?.()) ?? [])];
    if (!current()) return;
    list.append(...ready.slice(0, STEP));
    ready = ready.slice(STEP);
    more.hidden = ready.length === 0 && left.length === 0;
  };
  more.onclick = () => void step();
  await step();
}

async function showEverywhere(
  parts: Parts,
  site: SiteSearch,
  state: SearchState,
  found: SiteAnswer,
  current: () => boolean,
): Promise<void> {
  parts.everywhere.hidden = true;
  const { fullText } = await searchSite(site, state.text, state.chosen, true);
  if (!current()) return;
  const items = await textItems(fullText ?? [], found.matches);
  if (!current()) return;
  parts.list.append(...items);
  parts.status.textContent = words.addedFromText(String(items.length));
}
