import { nearest, problem, type Problem } from '../../problem/index.ts';
import type { ProseElement } from '../../prose/index.ts';
import type { Question, Result } from '../../survey/index.ts';
import type { KnownSurvey, ReferenceContext } from './context.ts';
import { placeOf } from './place.ts';

/** A component with the question that it names. */
export interface Asked {
  readonly element: ProseElement;
  /** Id of the survey. */
  readonly id: string;
  readonly survey: KnownSurvey;
  readonly question: Question;
  /** Of the question. */
  readonly results: readonly Result[];
}

/** What is checked of a component that reads a survey, step by step. */
interface QuestionChecks {
  /** The attribute that names the question; `question` when left out. */
  readonly field?: 'question' | 'name';
  /** Of the surveys; nothing else is judged where one is wrong. */
  readonly surveys?: (id: string) => readonly Problem[];
  /** Of the attributes alone. */
  readonly attributes?: (element: ProseElement) => readonly Problem[];
  /** Of the names in the attributes: all are told at once. */
  readonly names: (asked: Asked) => readonly Problem[];
  /** Of the figures behind the names, where all of them hold. */
  readonly figures: (asked: Asked) => readonly Problem[];
}

/** The Problems of a component that reads a survey: the one that it names, or in whose body it stands. */
export function checkQuestion(
  element: ProseElement,
  context: ReferenceContext,
  checks: QuestionChecks,
): readonly Problem[] {
  const id = element.attributes['survey'] ?? context.self;
  if (id === null) {
    return [problem('reference-survey-missing', placeOf(element), { component: element.name })];
  }
  const survey = context.surveys.get(id);
  if (survey === undefined) return [unknownSurvey(element, 'survey', id, context)];
  const others = checks.surveys?.(id) ?? [];
  return others.length > 0 ? others : checkIn(element, { id, survey }, checks);
}

/** A Problem of a survey that there is not. */
export function unknownSurvey(
  element: ProseElement,
  field: 'survey' | 'from',
  seen: string,
  { surveys }: ReferenceContext,
): Problem {
  const suggestion = nearest(seen, surveys.keys());
  return problem('reference-survey-unknown', placeOf(element, field, seen), { suggestion });
}

function checkIn(
  element: ProseElement,
  { id, survey }: Pick<Asked, 'id' | 'survey'>,
  { field = 'question', attributes, names, figures }: QuestionChecks,
): readonly Problem[] {
  const first = attributes?.(element) ?? [];
  const name = element.attributes[field];
  if (name === undefined) return first;
  const question = survey.questions.find((one) => one.name === name);
  if (question === undefined) {
    const known = survey.questions.map((one) => one.name);
    const params = { survey: id, suggestion: nearest(name, known) };
    return [...first, problem('reference-question-unknown', placeOf(element, field, name), params)];
  }
  const results = survey.results.filter((result) => result.question === name);
  const asked = { element, id, survey, question, results };
  const found = [...first, ...names(asked)];
  return found.length > 0 ? found : figures(asked);
}
