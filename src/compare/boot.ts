import { compare as en } from '../words/en/compare.ts';
import { compare as vi } from '../words/vi/compare.ts';
import { comparedOf } from './comparison.ts';
import type { PublishedSurvey } from './published.ts';
import { readSelection } from '../search/selection.ts';
import { comparisonElements } from './view.ts';

/** Draws the comparison that the page's address asks for. */
export async function bootComparison(page: Document): Promise<void> {
  const place = page.querySelector<HTMLElement>('[data-compare]');
  const status = page.querySelector<HTMLElement>('[data-compare-status]');
  if (place === null || status === null) throw new Error('comparison page without its place');
  const lang = page.documentElement.lang === 'en' ? 'en' : 'vi';
  const words = lang === 'en' ? en : vi;
  const selected = readSelection(new URL(location.href).searchParams);
  if (selected.length < 2) {
    status.textContent = words.few;
    return;
  }
  status.textContent = words.loading;
  try {
    const ids = [...new Set(selected.map(({ survey }) => survey))];
    const base = place.dataset['compare'] ?? '/';
    const found = await Promise.all(ids.map((id) => fetchSurvey(base, id)));
    const surveys = new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one]])));
    const items = comparedOf(selected, surveys, lang);
    const missing = selected.length - items.length;
    const told = [words.shown(items.length), ...(missing > 0 ? [words.missing(missing)] : [])];
    status.textContent = items.length < 2 ? words.missing(missing) : told.join(' ');
    if (items.length > 1) place.replaceChildren(...comparisonElements(items, words, lang));
  } catch (error) {
    status.textContent = words.failed;
    throw error;
  }
}

/** The published figures of a survey; null where there is no such survey. */
async function fetchSurvey(base: string, id: string): Promise<PublishedSurvey | null> {
  const response = await fetch(`${base}khao-sat/${id}/results.json`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`not fetched: ${id} ${String(response.status)}`);
  return (await response.json()) as PublishedSurvey;
}
