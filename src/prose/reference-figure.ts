import { nearest } from '../problem/nearest.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Question } from '../survey/model/question.ts';
import type { Result } from '../survey/model/result.ts';
import { NETS, counterpart, isSelect, readFigure, readingOf } from './reading.ts';
import { checkChart } from './reference-chart.ts';
import { checkInterval, checkSampling } from './reference-interval.ts';
import { checkTitle } from './reference-title.ts';
import { checkWords } from './reference-words.ts';
import { placeOf } from './reference-place.ts';
import type { KnownSurvey } from './references.ts';
import type { ProseElement } from './tree.ts';

interface Earlier {
  readonly id: string;
  readonly survey: KnownSurvey;
}

/** Components that speak of one figure, not of a table. */
const SINGLE: ReadonlySet<string> = new Set(['Value', 'Change', 'Difference', 'Base']);

/** The Problems of a component that reads a survey's results; of all its attributes at once. */
export function checkFigure(
  element: ProseElement,
  id: string,
  survey: KnownSurvey,
  earlier: Earlier | null,
): Problem[] {
  const { attributes } = element;
  const pairs = checkPairs(element);
  const field = element.name === 'Question' ? 'name' : 'question';
  const name = attributes[field];
  if (name === undefined) return pairs;
  const question = survey.questions.find((one) => one.name === name);
  if (question === undefined) {
    const names = survey.questions.map((one) => one.name);
    const params = { survey: id, suggestion: nearest(name, names) };
    return [...pairs, problem('reference-question-unknown', placeOf(element, field, name), params)];
  }
  const results = survey.results.filter((result) => result.question === name);
  const problems = [
    ...pairs,
    ...checkWords(element),
    ...checkSampling(element, id, survey),
    ...checkChoice(element, question),
    ...checkGroup(element, question, results),
  ];
  if (problems.length > 0) return problems;
  return [
    ...checkReading(element, question, results),
    ...checkEarlier(element, question, earlier),
    ...checkTitle(element, question, results),
    ...checkChart(element, question, results, survey),
  ];
}

function checkPairs(element: ProseElement): Problem[] {
  if (!SINGLE.has(element.name)) return [];
  const { by, group, question } = element.attributes;
  const lack = (has: string, lacks: string) => [
    problem('reference-group-incomplete', placeOf(element, has), {
      component: element.name,
      has,
      lacks,
    }),
  ];
  if (by !== undefined && group === undefined) return lack('by', 'group');
  if (group !== undefined && by === undefined) return lack('group', 'by');
  return by !== undefined && question === undefined ? lack('by', 'question') : [];
}

function checkChoice(element: ProseElement, question: Question): Problem[] {
  const { choice, statistic = 'share' } = element.attributes;
  const choices = statistic === 'net' ? NETS : question.choices.map(({ name }) => name);
  if (choice === undefined) {
    const needed = element.name !== 'Base' && SINGLE.has(element.name) && statistic === 'share';
    if (!needed || !isSelect(question)) return [];
    const params = { component: element.name, question: question.name, choices };
    return [problem('reference-choice-missing', placeOf(element), params)];
  }
  if (choices.includes(choice)) return [];
  const params = { question: question.name, choices, suggestion: nearest(choice, choices) };
  return [problem('reference-choice-unknown', placeOf(element, 'choice', choice), params)];
}

function checkGroup(
  element: ProseElement,
  question: Question,
  results: readonly Result[],
): Problem[] {
  const { by, group, other } = element.attributes;
  if (by === undefined) return [];
  const splits = distinct(results.map((result) => result.by));
  if (!splits.includes(by)) {
    const params = { question: question.name, known: splits, suggestion: nearest(by, splits) };
    return [problem('reference-by-unknown', placeOf(element, 'by', by), params)];
  }
  const groups = distinct(results.map((result) => (result.by === by ? result.group : null)));
  const unknown = (['group', 'other'] as const).flatMap((field) => {
    const seen = element.attributes[field];
    if (seen === undefined || groups.includes(seen)) return [];
    const params = { by, known: groups, suggestion: nearest(seen, groups) };
    return [problem('reference-group-unknown', placeOf(element, field, seen), params)];
  });
  if (unknown.length > 0 || group === undefined || group !== other) return unknown;
  return [problem('reference-other-same', placeOf(element, 'other', other), {})];
}

function distinct(names: readonly (string | null)[]): string[] {
  return [...new Set(names)].filter((name) => name !== null);
}

function checkReading(
  element: ProseElement,
  question: Question,
  results: readonly Result[],
): Problem[] {
  const reading = readingOf(element.attributes);
  const single = element.name !== 'Base' && SINGLE.has(element.name);
  const found = single
    ? readFigure(question, results, reading)
    : results.find((result) => result.by === reading.by);
  const params = { component: element.name, question: question.name };
  if (found !== undefined) return checkInterval(element, question, results);
  return [problem('reference-figure-missing', placeOf(element), params)];
}

function checkEarlier(
  element: ProseElement,
  question: Question,
  earlier: Earlier | null,
): Problem[] {
  if (earlier === null) return [];
  const before = counterpart(question, earlier.survey.questions);
  const results = earlier.survey.results.filter((result) => result.question === before?.name);
  const reading = readingOf(element.attributes);
  if (before !== undefined && readFigure(before, results, reading) !== undefined) return [];
  const params = { question: question.name, from: earlier.id };
  return [problem('reference-from-question', placeOf(element, 'from', earlier.id), params)];
}
