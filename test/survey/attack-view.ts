import type { Question } from '../../src/survey/model/question.ts';
import type { Base, Estimate, Result } from '../../src/survey/model/result.ts';
import type { Survey } from '../../src/survey/model/survey.ts';
import {
  baseName,
  cellNames,
  countsOf,
  netName,
  placeKey,
  type Count,
  type Counts,
  type Place,
} from './attack-counts.ts';

/** All that a reader of the published Results, of the questionnaire and of the number of respondents can put together. */
export interface View {
  readonly questions: readonly Question[];
  readonly places: readonly Place[];
  readonly cell: (question: string, choice: string, place: Place) => Count;
  /** How many are on a side of a scale; null where the place has no such row. */
  readonly net: (question: string, net: string, place: Place) => Count | null;
  /** Null where the place has no rows of the base. */
  readonly base: (question: string, base: Base, place: Place) => Count | null;
  readonly size: (place: Place) => Count;
  readonly least: (count: Count) => number;
  /** A count that no table has. */
  readonly other: (n: number) => Count;
}

export const EVERYONE: Place = { by: null, group: null };

export function viewOf(
  survey: Survey,
  estimates: readonly Estimate[],
  results: readonly Result[],
): View {
  if (survey.source.kind !== 'responses') throw new Error(`no responses: ${survey.id}`);
  const known = countsOf(survey, estimates, results);
  const places = placesOf(estimates);
  const seen = new Set(estimates.map(({ question }) => question));
  const nameOf = cellNames(survey);
  const rows: Count = { n: survey.source.responses.rows, suppressed: false };
  const cell: View['cell'] = (question, choice, place) =>
    found(known, places, place, (p) => nameOf(question, choice, p)) ?? NONE;
  const base: View['base'] = (question, level, place) =>
    found(known, places, place, (p) => baseName(question, level, p));
  const size: View['size'] = (place) => {
    if (place.by === null) return rows;
    if (place.group !== null) return cell(place.by, place.group, EVERYONE);
    const groups = groupsOf(places, place.by).map((p) => size(p).n);
    return remainder(known, `size ${placeKey(place)}`, rows.n, groups);
  };
  return {
    questions: survey.questions.filter(({ name }) => seen.has(name)),
    places,
    cell,
    net: (question, net, place) => known.counts.get(netName(question, net, place)) ?? null,
    base,
    size,
    least: (count) => known.least.get(count) ?? 0,
    other: (n) => ({ n, suppressed: true }),
  };
}

const NONE: Count = { n: 0, suppressed: false };

const groupsOf = (places: readonly Place[], by: string) =>
  places.filter((place) => place.by === by && place.group !== null);

/** A count by its name; of those in no group what is left of everyone's. */
function found(
  known: Counts,
  places: readonly Place[],
  place: Place,
  nameOf: (place: Place) => string,
): Count | null {
  const of = (p: Place) => known.counts.get(nameOf(p)) ?? null;
  if (place.by === null || place.group !== null) return of(place);
  const total = of(EVERYONE);
  const parts = groupsOf(places, place.by).map((p) => of(p)?.n ?? 0);
  return total === null ? null : remainder(known, nameOf(place), total.n, parts);
}

function remainder({ counts }: Counts, name: string, total: number, parts: readonly number[]) {
  const count = counts.get(name) ?? {
    n: parts.reduce((left, part) => left - part, total),
    suppressed: true,
  };
  counts.set(name, count);
  return count;
}

function placesOf(estimates: readonly Estimate[]): readonly Place[] {
  const places = new Map(
    estimates.map(({ by, group }) => [placeKey({ by, group }), { by, group }] as const),
  );
  const breakdowns = new Set([...places.values()].flatMap(({ by }) => by ?? []));
  return [...places.values(), ...[...breakdowns].map((by) => ({ by, group: null }))];
}
