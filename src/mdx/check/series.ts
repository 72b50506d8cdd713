import { SERIES_KINDS, answerKind, type AnswerWave } from '../../chart/index.ts';
import { nearest, problem, type Problem } from '../../problem/index.ts';
import type { ProseElement } from '../../prose/index.ts';
import { type AskedWave, breaksOf, territoryOf, type Unit, waveDate } from '../../reading/index.ts';
import { firstDay, type Series } from '../../register/index.ts';
import type { Question } from '../../survey/index.ts';
import { checkKind } from './chart.ts';
import type { KnownSurvey, ReferenceContext } from './context.ts';
import { placeOf } from './place.ts';
import { checkTrendTitle } from './title.ts';

/** The Problems of a component that shows a series. Of one that may lack a wave, only the names are judged. */
export function checkSeries(
  element: ProseElement,
  { series: all, surveys, units, whole, readings }: ReferenceContext,
): readonly Problem[] {
  const seen = element.attributes['series'];
  // A series that is not named is told where the attributes are.
  if (seen === undefined) return [];
  const series = all.find(({ id }) => id === seen);
  if (series === undefined) {
    const ids = all.map(({ id }) => id);
    const params = { suggestion: nearest(seen, ids) };
    return [problem('reference-series-unknown', placeOf(element, 'series', seen), params)];
  }
  const fitting = () => (whole ? seriesKinds(series, surveys, units) : SERIES_KINDS);
  return [
    ...checkKind(element, { of: 'series', name: series.id, known: SERIES_KINDS, fitting }),
    ...(whole ? checkTrendTitle(element, readings(series.id)) : []),
  ];
}

/** The kinds that fit the waves of a series at one place at least: the reading itself, and what shows all its answers. */
function seriesKinds(
  series: Series,
  surveys: ReadonlyMap<string, KnownSurvey>,
  units: readonly Unit[],
): readonly string[] {
  const waves = [...surveys].flatMap(([id, survey]) => {
    const question = survey.questions.find((one) => one.series === series.id);
    return question === undefined ? [] : [waveOf(id, survey, question, units)];
  });
  const sorted = waves.toSorted((a, b) => a.date.localeCompare(b.date));
  const places = [...Map.groupBy(sorted, ({ at }) => at).values()];
  const kinds = places.map((own) => answerKind(own, breaksOf(own, series.breaks)));
  return SERIES_KINDS.filter((kind) => kind === 'trend' || kinds.some((one) => one === kind));
}

type SeriesWave = AnswerWave & AskedWave & { readonly at: string };

/** The day by which surveys are ordered, and the place within which they may be compared. */
function waveOf(
  id: string,
  survey: KnownSurvey,
  question: Question,
  units: readonly Unit[],
): SeriesWave {
  const { front } = survey;
  const { scope, localities = [] } = front;
  const date = firstDay(waveDate(survey.front));
  const at = scope ?? localities.join(' ');
  const territory = territoryOf(front, units);
  return {
    at,
    front,
    territory,
    date,
    label: date,
    surveyId: id,
    question,
    results: survey.results,
  };
}
