import { nearest, type Place, problem, type Problem } from '../../problem/index.ts';
import type { Registers } from '../../register/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question } from '../../survey/index.ts';
import type { Loaded } from '../parse/index.ts';

/** Series named in a survey's front matter or questions that data/series.csv does not hold, or that follow a choice the question lacks. */
export function seriesProblems(
  { report, placeOf }: Loaded<SurveyReport>,
  { series: known }: Registers,
): readonly Problem[] {
  const ids = known.map(({ id }) => id);
  const unknown = (seen: string, place: Place): readonly Problem[] =>
    ids.includes(seen)
      ? []
      : [problem('series-unknown', { ...place, seen }, { suggestion: nearest(seen, ids) })];
  const file = `data/surveys/${report.id}/questions.csv`;
  const ofQuestions = report.questions.flatMap((question) => {
    const { series, line } = question;
    if (series === null) return [];
    const place = { file, line, field: 'series', seen: series };
    const choice = known.find(({ id }) => id === series)?.choice ?? null;
    return choice === null || offers(question, choice)
      ? unknown(series, place)
      : [problem('series-choice', place, { series, choice })];
  });
  const { series } = report.front;
  return [...ofQuestions, ...(series === undefined ? [] : unknown(series, placeOf(['series'])))];
}

/** Whether a question has a choice; one without a list of choices is not judged. */
function offers({ choices, list }: Question, choice: string): boolean {
  return list === null || choices.some(({ name }) => name === choice);
}
