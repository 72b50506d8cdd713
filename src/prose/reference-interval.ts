import { problem, type Problem } from '../problem/problem.ts';
import type { Question } from '../survey/model/question.ts';
import type { Result } from '../survey/model/result.ts';
import { BASES, readFigure, readingOf } from './reading.ts';
import { placeOf } from './reference-place.ts';
import type { KnownSurvey } from './references.ts';
import type { ProseElement } from './tree.ts';

/** A sampling error of a sample that was not drawn at random misleads (AAPOR); a census has none. */
export function checkSampling(
  element: ProseElement,
  survey: string,
  { front }: KnownSurvey,
): Problem[] {
  const seen = element.attributes['interval'];
  if (seen === undefined || front.sampling === 'probability') return [];
  const params = { survey, sampling: front.sampling };
  return [problem('reference-interval-sampling', placeOf(element, 'interval', seen), params)];
}

/** On any base that it may be shown on, a figure that is not withheld must have the interval that is asked for. */
export function checkInterval(
  element: ProseElement,
  question: Question,
  results: readonly Result[],
): Problem[] {
  const seen = element.attributes['interval'];
  if (seen === undefined) return [];
  const reading = readingOf(element.attributes);
  const bases = reading.base === null ? BASES : [reading.base];
  const told = bases
    .map((base) => readFigure(question, results, { ...reading, base }))
    .filter((result) => result !== undefined && result.value !== null);
  if (told.length === 0 || told.some((result) => result?.low !== null)) return [];
  const params = { component: element.name, question: question.name };
  return [problem('reference-interval-missing', placeOf(element, 'interval', seen), params)];
}
