import { fromPublished, type Published } from '../../published/index.ts';
import type { Selected } from '../../search/client/index.ts';
import type { ComparedSurvey } from '../published.ts';

/** The published figures of the surveys that a selection names, each once, by id; a survey that is not there is left out. */
export async function fetchSurveys(
  base: string,
  selected: readonly Selected[],
): Promise<ReadonlyMap<string, ComparedSurvey>> {
  const ids = [...new Set(selected.map(({ survey }) => survey))];
  const found = await Promise.all(ids.map((id) => fetchSurvey(base, id)));
  return new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one]])));
}

async function fetchSurvey(base: string, id: string): Promise<ComparedSurvey | null> {
  const response = await fetch(`${base}khao-sat/${id}/results.json`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`not fetched: ${id} ${String(response.status)}`);
  return fromPublished((await response.json()) as Published);
}
