import { problem, type Problem } from '../../problem/index.ts';
import { BASES, counterpart, readFigure, readingOf } from '../../reading/index.ts';
import type { ProseElement } from '../../prose/index.ts';
import type { ReferenceContext } from './context.ts';
import { placeOf } from './place.ts';
import { unknownSurvey, type Asked } from './question.ts';

/** A Problem where the one figure that a component speaks of is not published. A withheld one is: its value is null. */
export function checkPublished(asked: Asked): readonly Problem[] {
  const { element, question, results } = asked;
  const found = readFigure(question, results, readingOf(element.attributes));
  return found === undefined ? [figureMissing(asked)] : [];
}

/** A Problem where there are no figures of everyone, or of the background question that a component names. */
export function checkBreakdown(asked: Asked): readonly Problem[] {
  const { by = null } = asked.element.attributes;
  return asked.results.some((result) => result.by === by) ? [] : [figureMissing(asked)];
}

function figureMissing({ element, question }: Asked): Problem {
  const params = { component: element.name, question: question.name };
  return problem('reference-figure-missing', placeOf(element), params);
}

/** A sampling error of a sample that was not drawn at random misleads (AAPOR); a census has none. */
export function checkSampling({ element, id, survey: { front } }: Asked): readonly Problem[] {
  const seen = element.attributes['interval'];
  if (seen === undefined || front.sampling === 'probability') return [];
  const params = { survey: id, sampling: front.sampling };
  return [problem('reference-interval-sampling', placeOf(element, 'interval', seen), params)];
}

/** On any base that it may be shown on, a figure that is not withheld must have the interval that is asked for. */
export function checkInterval({ element, question, results }: Asked): readonly Problem[] {
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

/** The earlier survey of a change must be there, and be another one than `id`. */
export function checkEarlierSurvey(
  element: ProseElement,
  id: string,
  context: ReferenceContext,
): readonly Problem[] {
  const { from } = element.attributes;
  if (from === undefined) return [];
  if (from === id) return [problem('reference-from-same', placeOf(element, 'from', from), {})];
  return context.surveys.has(from) ? [] : [unknownSurvey(element, 'from', from, context)];
}

/** The earlier survey of a change must have the same figure of a question that may be compared. */
export function checkCounterpart(
  { element, question }: Asked,
  { surveys }: ReferenceContext,
): readonly Problem[] {
  const { from = '' } = element.attributes;
  const earlier = surveys.get(from);
  if (earlier === undefined) return [];
  const before = counterpart(question, earlier.questions);
  const results = earlier.results.filter((result) => result.question === before?.name);
  const reading = readingOf(element.attributes);
  if (before !== undefined && readFigure(before, results, reading) !== undefined) return [];
  const params = { question: question.name, from };
  return [problem('reference-from-question', placeOf(element, 'from', from), params)];
}
