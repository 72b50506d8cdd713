import { problem, type Problem } from '../../problem/index.ts';
import type { ProseElement } from '../../prose/index.ts';
import { placeOf } from './place.ts';
import type { Asked } from './question.ts';
import { falseClaim } from './share-claim.ts';
import { falseTrendClaim, type SeriesReadings } from './trend-claim.ts';

/** A Problem where the title of a chart claims what the chart's figures deny. */
export function checkTitle({ element, question, results }: Asked): readonly Problem[] {
  const { title, by = null, choice = null } = element.attributes;
  if (title === undefined) return [];
  const claim = falseClaim(title, question, results, { by, choice });
  if (claim === null) return [];
  const params = { ...claim, question: question.name };
  return [problem('reference-title-false', placeOf(element, 'title', title), params)];
}

/** A Problem where the title of a series claims what its readings deny. */
export function checkTrendTitle(element: ProseElement, series: SeriesReadings): readonly Problem[] {
  const { title, series: id = '' } = element.attributes;
  if (title === undefined) return [];
  const words = falseTrendClaim(title, series);
  if (words === null) return [];
  const { unit, readings, breaks } = series;
  const params = { words, series: id, unit, readings, breaks };
  return [problem('reference-trend-title-false', placeOf(element, 'title', title), params)];
}
