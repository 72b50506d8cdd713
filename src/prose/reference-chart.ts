import {
  QUESTION_KINDS,
  SERIES_KINDS,
  answerKind,
  chartNeeds,
  fittingKinds,
  type AnswerWave,
} from '../chart/index.ts';
import { nearest } from '../problem/nearest.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Series } from '../register/register.ts';
import type { Question } from '../survey/model/question.ts';
import type { Result } from '../survey/model/result.ts';
import { placeOf } from './reference-place.ts';
import type { KnownSurvey } from './references.ts';
import type { ProseElement } from './tree.ts';

/** The house's choice of a chart, which need not be written. */
export const AUTO = 'auto';

/** What a chart is asked of, and the kinds that fit it. */
interface Asked {
  readonly of: 'question' | 'series';
  readonly name: string;
  readonly known: readonly string[];
  readonly fitting: () => readonly string[];
}

function checkKind(element: ProseElement, { of, name, known, fitting }: Asked): Problem[] {
  const { chart } = element.attributes;
  if (chart === undefined || chart === AUTO) return [];
  const place = placeOf(element, 'chart', chart);
  if (!known.includes(chart)) {
    const words = [AUTO, ...known];
    const params = { known: words, elsewhere: takers(chart), suggestion: nearest(chart, words) };
    return [problem('reference-chart-unknown', place, params)];
  }
  const kinds = fitting();
  if (kinds.includes(chart)) return [];
  const params = { needs: chartNeeds(chart), of, name, fitting: kinds };
  return [problem('reference-chart-unfit', place, params)];
}

/** The components that take a kind of chart. */
function takers(chart: string): readonly string[] {
  if (SERIES_KINDS.includes(chart)) return ['Trend'];
  return QUESTION_KINDS.includes(chart) ? ['Question', 'Compare'] : [];
}

/** A Problem where the kind of chart that an author asks for does not fit the question as it is shown. */
export function checkChart(
  element: ProseElement,
  question: Question,
  results: readonly Result[],
  survey: KnownSurvey,
): Problem[] {
  const { by = null, choice = null } = element.attributes;
  const options = {
    survey: question.name,
    lang: 'vi' as const,
    by: survey.questions.find(({ name }) => name === by) ?? null,
    choice,
    precision: survey.front.sampling === 'probability',
  };
  const fitting = () => fittingKinds(question, results, options);
  return checkKind(element, {
    of: 'question',
    name: question.name,
    known: QUESTION_KINDS,
    fitting,
  });
}

/** The day by which surveys are ordered, and the place within which they may be compared. */
function waveOf(id: string, survey: KnownSurvey, question: Question): AnswerWave & { at: string } {
  const { fieldwork, localitiesOn, publishAt = '', scope, localities = [] } = survey.front;
  const date = `${fieldwork?.end ?? localitiesOn ?? publishAt.slice(0, 10)}-01-01`.slice(0, 10);
  const at = scope ?? localities.join(' ');
  return { at, date, label: date, surveyId: id, question, results: survey.results };
}

/** The kinds that fit the waves of a series at one place at least: the reading itself, and what shows all its answers. */
function seriesKinds(series: Series, surveys: ReadonlyMap<string, KnownSurvey>): readonly string[] {
  const waves = [...surveys].flatMap(([id, survey]) => {
    const question = survey.questions.find((one) => one.series === series.id);
    return question === undefined ? [] : [waveOf(id, survey, question)];
  });
  const sorted = waves.toSorted((a, b) => a.date.localeCompare(b.date));
  const places = [...Map.groupBy(sorted, ({ at }) => at).values()];
  const kinds = places.map((own) => answerKind(own, series.breaks));
  return SERIES_KINDS.filter((kind) => kind === 'trend' || kinds.some((one) => one === kind));
}

/**
 * The same of a series.
 *
 * @param surveys null where some could not be read: then only the name of the kind is judged
 */
export function checkSeriesChart(
  element: ProseElement,
  series: Series | undefined,
  surveys: ReadonlyMap<string, KnownSurvey> | null,
): Problem[] {
  if (series === undefined) return [];
  const fitting = () => (surveys === null ? SERIES_KINDS : seriesKinds(series, surveys));
  return checkKind(element, { of: 'series', name: series.id, known: SERIES_KINDS, fitting });
}
