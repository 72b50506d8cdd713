import { nearest } from '../problem/nearest.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import type { Series } from '../register/register.ts';
import type { Question } from '../survey/model/question.ts';
import type { Sampling, SurveyFront } from '../survey/model/front.ts';
import type { Result } from '../survey/model/result.ts';
import { checkSeriesChart } from './reference-chart.ts';
import { checkFigure } from './reference-figure.ts';
import { placeOf } from './reference-place.ts';
import { checkTrendTitle } from './reference-title.ts';
import type { ProseElement } from './tree.ts';
import type { SeriesReadings } from './trend-claim.ts';

/** When and where a survey was taken. */
type WaveFront = Pick<
  SurveyFront,
  'fieldwork' | 'localitiesOn' | 'publishAt' | 'scope' | 'localities'
>;

/** A survey as far as references need it. */
export interface KnownSurvey {
  readonly questions: readonly Question[];
  readonly results: readonly Result[];
  readonly front: { readonly sampling: Sampling } & Partial<WaveFront>;
}

/** All that the components of one body are resolved against. */
export interface ReferenceContext {
  /** The survey whose body it is; null in a briefing. */
  readonly self: string | null;
  readonly surveys: ReadonlyMap<string, KnownSurvey>;
  /** Of data/series.csv. */
  readonly series: readonly Series[];
  /** Whether each survey could be read: else what a series shows is not judged, for a wave of it may be missing. */
  readonly whole: boolean;
  /** The readings of a series that may be spoken of in this body. */
  readonly readings: (series: string) => SeriesReadings;
  /** Names of the CSV files beside the briefing. */
  readonly files: readonly string[];
}

/** What `<Streams />` reads when it does not say. */
export const STREAMS_FILE = 'streams.csv';

/**
 * Every component that points at something that is not there: survey, question, choice, group, series or file.
 *
 * @example checkReferences(prose.elements, { self: 'dat-dai-2026', surveys, series: [], files: [] }) // []
 */
export function checkReferences(
  elements: readonly ProseElement[],
  context: ReferenceContext,
): Problem[] {
  return elements.flatMap((element) => checkElement(element, context));
}

function checkElement(element: ProseElement, context: ReferenceContext): Problem[] {
  switch (element.name) {
    case 'Note':
      return [];
    case 'Trend':
      return checkTrend(element, context);
    case 'Streams':
    case 'Table':
      return checkFile(element, context);
    default:
      return checkSurvey(element, context);
  }
}

function checkTrend(
  element: ProseElement,
  { series, surveys, whole, readings }: ReferenceContext,
): Problem[] {
  const known = series.map(({ id }) => id);
  const named = series.find(({ id }) => id === element.attributes['series']);
  return [
    ...checkName(element, 'series', known, (place, suggestion) =>
      problem('reference-series-unknown', place, { suggestion }),
    ),
    ...checkSeriesChart(element, named, whole ? surveys : null),
    // A series that is missing is told where the attributes are.
    ...(named === undefined || !whole ? [] : checkTrendTitle(element, readings(named.id))),
  ];
}

function checkName(
  element: ProseElement,
  field: string,
  known: readonly string[],
  say: (place: Place, suggestion: string | null) => Problem,
): Problem[] {
  const seen = element.attributes[field] ?? (element.name === 'Streams' ? STREAMS_FILE : null);
  if (seen === null || known.includes(seen)) return [];
  return [say(placeOf(element, field, seen), nearest(seen, known))];
}

/** A file named `streams…` is read as streams of opinion, any other as a table. */
function checkFile(element: ProseElement, context: ReferenceContext): Problem[] {
  const ofStreams = (name: string) => name.startsWith('streams');
  const src = element.attributes['src'] ?? STREAMS_FILE;
  const wanted = element.name === 'Streams';
  if (context.files.includes(src) && ofStreams(src) !== wanted) {
    const params = { component: element.name, instead: wanted ? 'Table' : 'Streams' };
    return [problem('reference-file-kind', placeOf(element, 'src', src), params)];
  }
  const files = context.files.filter((name) => ofStreams(name) === wanted);
  return checkName(element, 'src', files, (place, suggestion) =>
    problem('reference-file-unknown', place, { files, suggestion }),
  );
}

function checkSurvey(element: ProseElement, context: ReferenceContext): Problem[] {
  const id = element.attributes['survey'] ?? context.self;
  if (id === null) {
    return [problem('reference-survey-missing', placeOf(element), { component: element.name })];
  }
  const survey = context.surveys.get(id);
  if (survey === undefined) return [unknownSurvey(element, 'survey', id, context)];
  const from = element.name === 'Change' ? (element.attributes['from'] ?? null) : null;
  if (from === null) return checkFigure(element, id, survey, null);
  if (from === id) return [problem('reference-from-same', placeOf(element, 'from', from), {})];
  const earlier = context.surveys.get(from);
  if (earlier === undefined) return [unknownSurvey(element, 'from', from, context)];
  return checkFigure(element, id, survey, { id: from, survey: earlier });
}

function unknownSurvey(
  element: ProseElement,
  field: string,
  seen: string,
  { surveys }: ReferenceContext,
): Problem {
  const suggestion = nearest(seen, surveys.keys());
  return problem('reference-survey-unknown', placeOf(element, field, seen), { suggestion });
}
