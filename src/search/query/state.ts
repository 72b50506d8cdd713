import type { Chosen } from './counts.ts';
import type { FacetName } from '../index/index.ts';

export const SORTS = ['relevance', 'date', 'size'] as const;

export type Sort = (typeof SORTS)[number];

/** What is asked: the words, the filters and the order. All of it stands in the address. */
export interface SearchState {
  readonly text: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
}

/** The filters' names in the address. Promises, as paths are. */
export const PARAMETERS: Readonly<Record<Exclude<FacetName, 'year'>, string>> = {
  kind: 'loai',
  topic: 'chu-de',
  place: 'dia-phuong',
  mode: 'hinh-thuc',
  sampling: 'cach-chon',
};
export const FROM = 'tu-nam';
export const TO = 'den-nam';
const SORT = 'sap-xep';

/** A year alone, as older addresses of this site have it. */
const YEAR = 'nam';

/**
 * Reads what is asked from an address.
 *
 * @param years the years of the site, which a span chooses among
 */
export function readState(query: URLSearchParams, years: readonly string[]): SearchState {
  const of = (name: string): string => query.get(name) ?? '';
  const single = of(YEAR);
  const from = of(FROM) === '' ? single : of(FROM);
  const to = of(TO) === '' ? single : of(TO);
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of ['kind', 'topic', 'place', 'mode', 'sampling'] as const) {
    const values = query.getAll(PARAMETERS[name]).filter((value) => value !== '');
    if (values.length > 0) chosen[name] = values;
  }
  if (from !== '' || to !== '')
    chosen.year = years.filter((year) => year >= from && (to === '' || year <= to));
  return { text: of('q'), chosen, sort: SORTS.find((sort) => sort === of(SORT)) ?? 'relevance' };
}

/** Whether nothing is asked: no words, no filter. */
export function asksNothing({ text, chosen }: SearchState): boolean {
  return text.trim() === '' && Object.keys(chosen).length === 0;
}
