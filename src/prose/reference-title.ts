import { problem, type Problem } from '../problem/problem.ts';
import type { Question } from '../survey/model/question.ts';
import type { Result } from '../survey/model/result.ts';
import { falseClaim } from './claim.ts';
import { falseTrendClaim, type SeriesReadings } from './trend-claim.ts';
import { placeOf } from './reference-place.ts';
import type { ProseElement } from './tree.ts';

/** A Problem where the title of a chart claims what the chart's figures deny. */
export function checkTitle(
  element: ProseElement,
  question: Question,
  results: readonly Result[],
): Problem[] {
  const { title, by = null, choice = null } = element.attributes;
  if (title === undefined) return [];
  const claim = falseClaim(title, question, results, { by, choice });
  if (claim === null) return [];
  const params = { ...claim, question: question.name };
  return [problem('reference-title-false', placeOf(element, 'title', title), params)];
}

/** A Problem where the title of a series claims what its readings deny. */
export function checkTrendTitle(element: ProseElement, series: SeriesReadings): Problem[] {
  const { title, series: id = '' } = element.attributes;
  if (title === undefined) return [];
  const words = falseTrendClaim(title, series);
  if (words === null) return [];
  const { unit, readings, breaks } = series;
  const params = { words, series: id, unit, readings, breaks };
  return [problem('reference-trend-title-false', placeOf(element, 'title', title), params)];
}
