import { clearAnswer, showHelp, showMeant } from './answer-view.ts';
import { batchesOf, textItems, type Batch } from './batches.ts';
import { passes, type SearchState } from '../query/index.ts';
import { fillFilters, showActive } from './filters-view.ts';
import { partMatches } from '../rank/index.ts';
import { keep } from './kept.ts';
import { pageWords as words, type Parts } from './parts.ts';
import { searchSite, searchTyped, type SiteAnswer, type SiteSearch } from '../site/index.ts';

const STEP = 10;

/** How much of an answer is shown. */
export interface Shown {
  readonly hits: number;
  /** Whether whole texts were searched on request. */
  readonly everywhere: boolean;
}

/** One asking of a question. */
interface Turn {
  /** Whether no later one has been asked meanwhile. */
  readonly current: () => boolean;
  /** What was shown before, where the same question is asked again. */
  readonly before: Shown;
  /** Whether the question is still being typed. */
  readonly typing: boolean;
  /** Told when more of the answer was wanted and could not be had. */
  readonly failed: (error: unknown, wanted: Shown) => void;
}

/**
 * Runs the question and shows the answer, unless a later one has been asked meanwhile.
 *
 * @returns false where the question must be finished first: then all stays as it was
 */
export async function answer(
  parts: Parts,
  site: SiteSearch,
  state: SearchState,
  turn: Turn,
): Promise<boolean> {
  const { text, chosen } = state;
  const found = turn.typing
    ? await searchTyped(site, text, chosen)
    : await searchSite(site, text, chosen, turn.before.everywhere);
  if (found === null || !turn.current()) return false;
  const { columns } = site.index;
  const asked = found.ask.spellings.some((words) => words.length > 0);
  const all = asked ? found.pages : columns.questions.map((_, page) => page);
  const pages = all.filter((page) => passes(columns, page, state.chosen));
  clearAnswer(parts);
  fillFilters(parts, site.index, all, state.chosen);
  showActive(parts);
  if (found.meant !== null) showMeant(parts, found.meant);
  const texts = found.fullText ?? [];
  const said = told(found, pages.length, texts.length);
  parts.status.textContent = said;
  if (pages.length + texts.length === 0) showHelp(parts);
  await showBatches(parts, batchesOf(site, state, found, pages), turn, said);
  parts.list.dataset['answered'] = state.text;
  parts.everywhere.hidden = !asked || found.fullText !== null;
  parts.everywhere.onclick = () => void showEverywhere(parts, site, state, found, turn);
  return true;
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

/** Shows ten items at a time, or as many as were shown before, fetching a batch when the one before it is used up. */
async function showBatches(
  { list, more, status }: Parts,
  batches: readonly Batch[],
  { current, before, failed }: Turn,
  said: string,
): Promise<void> {
  const left = [...batches];
  let ready: readonly HTMLElement[] = [];
  const step = async (count: number): Promise<void> => {
    for (let [next] = left; ready.length < count && next !== undefined; [next] = left) {
      ready = [...ready, ...(await next())];
      left.shift();
    }
    if (!current()) return;
    const [first] = ready;
    list.append(...ready.slice(0, count));
    ready = ready.slice(count);
    const focused = document.activeElement === more;
    more.hidden = ready.length === 0 && left.length === 0;
    if (more.hidden && focused) first?.querySelector('a')?.focus();
  };
  let busy = false;
  const further = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      await step(STEP);
      keep({ hits: list.children.length });
      const shown = words.showing(list.children.length);
      status.textContent = [said.replace(/\.$/u, ''), shown].join('. ');
    } catch (error) {
      failed(error, { hits: list.children.length + STEP, everywhere: before.everywhere });
    } finally {
      busy = false;
    }
  };
  more.onclick = () => void further();
  await step(Math.max(STEP, before.hits));
}

async function showEverywhere(
  parts: Parts,
  site: SiteSearch,
  state: SearchState,
  found: SiteAnswer,
  turn: Turn,
): Promise<void> {
  parts.everywhere.hidden = true;
  try {
    const { fullText } = await searchSite(site, state.text, state.chosen, true);
    const items = await textItems(fullText ?? [], found.matches);
    if (!turn.current()) return;
    parts.list.append(...items);
    parts.status.textContent = words.addedFromText(String(items.length));
    items[0]?.querySelector('a')?.focus();
  } catch (error) {
    parts.everywhere.hidden = false;
    turn.failed(error, { hits: parts.list.children.length, everywhere: true });
  }
}
