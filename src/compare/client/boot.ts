import { labelOf } from '../../chart/index.ts';
import { type Choosing, comparisonControls } from './controls.ts';
import { fetchSurveys } from './fetch-surveys.ts';
import { questionList } from './question-list.ts';
import { comparisonElements } from './view.ts';
import { type Compared, comparedOf } from '../compared.ts';
import { type Comparison, comparisonOf } from '../comparison.ts';
import { type CompareState, readState, writeState } from '../state.ts';
import type { SeriesNote } from '../waves.ts';
import { figureWords } from '../../figure/table/index.ts';
import type { Lang } from '../../format/index.ts';
import { element } from '../../search/client/index.ts';
import type { CompareWords } from '../../words/index.ts';
import { compareWords } from '../../words/area/compare.ts';

/** The elements of the page that the comparison is shown in. */
interface Place {
  readonly place: HTMLElement;
  readonly status: HTMLElement;
  /** Ways to questions, for when none is chosen. */
  readonly start: HTMLElement;
}

/** Draws the comparison that the page's address asks for. */
export async function bootComparison(page: Document): Promise<void> {
  const found = placeIn(page);
  const { place, status, start } = found;
  const lang = page.documentElement.lang === 'en' ? 'en' : 'vi';
  const words = compareWords[lang];
  const state = readState(new URL(location.href).searchParams);
  if (state.selected.length === 0) {
    status.textContent = words.few;
    start.hidden = false;
    return;
  }
  status.textContent = words.loading;
  try {
    const surveys = await fetchSurveys(place.dataset['compare'] ?? '/', state.selected);
    const items = comparedOf(state.selected, surveys, lang);
    start.hidden = items.length > 0;
    if (items.length === 0) status.textContent = words.missing(state.selected.length);
    else show(found, items, words, lang);
  } catch (error) {
    status.textContent = words.failed;
    throw error;
  }
}

function placeIn(page: Document): Place {
  const find = (selector: string): HTMLElement => {
    const found = page.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`comparison page without ${selector}`);
    return found;
  };
  return {
    place: find('[data-compare]'),
    status: find('[data-compare-status]'),
    start: find('[data-compare-start]'),
  };
}

/** Shows the comparison, anew with each choice and each step back. */
function show(
  { place, status }: Place,
  items: readonly Compared[],
  words: CompareWords,
  lang: Lang,
): void {
  const series = JSON.parse(place.dataset['series'] ?? '[]') as readonly SeriesNote[];
  const body = element('div', 'flow');
  const list = element('div', '');
  const stateNow = (): CompareState => readState(new URL(location.href).searchParams);
  const render = (): void => {
    const state = stateNow();
    const { everyone } = figureWords({ lang });
    const comparison = comparisonOf(items, state, { everyone }, lang);
    controls.offer(comparison);
    list.replaceChildren(questionList(items, state, words, lang));
    body.replaceChildren(...comparisonElements(comparison, series, words, lang));
    const missing = state.selected.length - items.length;
    status.textContent = toldOf(comparison, missing, words, lang);
  };
  const choose = (chosen: Choosing): void => {
    history.pushState(null, '', `?${writeState({ ...stateNow(), ...chosen })}`);
    render();
  };
  const controls = comparisonControls(words, lang, choose);
  place.replaceChildren(list, controls.elements, body);
  window.addEventListener('popstate', render);
  render();
}

function toldOf(
  { shown, by, answer }: Comparison,
  missing: number,
  words: CompareWords,
  lang: Lang,
): string {
  const told = words.shown(
    shown.length,
    by === null ? null : labelOf(by, lang),
    answer === null ? null : labelOf(answer, lang),
  );
  return missing > 0 ? `${told} ${words.missing(missing)}` : told;
}
