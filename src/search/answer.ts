import type { Synonym } from '../register/register.ts';
import type { Engine, EngineResult } from './engine.ts';
import { fillSelect } from './filters-view.ts';
import { find } from './find.ts';
import { toHit } from './hit.ts';
import { pageWords as words, type Parts } from './parts.ts';
import { cleanQuery } from './query.ts';
import { hitElement } from './view.ts';

const STEP = 10;

/** What is fetched when the box is first used. */
export interface Tools {
  readonly engine: Engine;
  readonly synonyms: readonly Synonym[];
}

/** Runs the question and shows the answer, unless a later one has been asked meanwhile. */
export async function answer(
  parts: Parts,
  { engine, synonyms }: Tools,
  current: () => boolean,
): Promise<void> {
  const { input, selects, status, list, more } = parts;
  const chosen = selects
    .filter(({ value }) => value !== '')
    .map((select) => [select.dataset['filter'] ?? '', select.value]);
  const query = cleanQuery(input.value);
  const found = await find(engine, query, Object.fromEntries(chosen), synonyms);
  if (!current()) return;
  for (const select of selects) fillSelect(select, found.filters, words.any, select.value);
  const count = found.results.length.toLocaleString(document.documentElement.lang);
  const told = query === '' ? words.selected(count) : words.found(count, query);
  status.textContent = found.results.length === 0 ? words.none(query) : told;
  list.replaceChildren();
  let shown = 0;
  const showMore = async (): Promise<void> => {
    const next = found.results.slice(shown, shown + STEP);
    shown += next.length;
    const items = await hitsOf(next, list.dataset['facts'] ?? '');
    if (!current()) return;
    list.append(...items);
    more.hidden = shown >= found.results.length;
  };
  more.textContent = words.more;
  more.onclick = () => void showMore();
  await showMore();
}

async function hitsOf(
  results: readonly EngineResult[],
  facts: string,
): Promise<readonly HTMLLIElement[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.map((page) => hitElement(toHit(page, facts.split(' ')), words.sections));
}
