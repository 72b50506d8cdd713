import { nearest, problem, type Problem } from '../../problem/index.ts';
import type { ProseElement } from '../../prose/index.ts';
import { isSelect } from '../../reading/index.ts';
import type { Attribute } from './attribute.ts';
import { placeOf } from './place.ts';
import type { Asked } from './question.ts';
import { type Question, sidesOf } from '../../survey/index.ts';

/** The net figures of a scale. */
const NETS: readonly string[] = ['balance', 'top', 'bottom'];

/** A Problem for each attribute that takes a few words only, and has another. */
export function checkAllowed(
  element: ProseElement,
  attributes: Readonly<Record<string, Attribute>>,
): readonly Problem[] {
  return Object.entries(attributes).flatMap(([field, { allowed: known }]) => {
    const seen = element.attributes[field];
    if (known === undefined || seen === undefined || known.includes(seen)) return [];
    return [problem('reference-word-unknown', placeOf(element, field, seen), { known })];
  });
}

/** A group needs the background question that it is of, and that question needs the one which it splits. */
export function checkGroupPair(element: ProseElement): readonly Problem[] {
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

/** A choice must be one of the question, or of the scale's nets; a share in the running text is of one choice. */
export function checkChoice(
  { element, question }: Asked,
  rule: 'needed' | 'optional',
): readonly Problem[] {
  const { choice, statistic = 'share' } = element.attributes;
  const choices = statistic === 'net' ? NETS : question.choices.map(({ name }) => name);
  if (choice === undefined) {
    if (rule === 'optional' || statistic !== 'share' || !isSelect(question)) return [];
    const params = { component: element.name, question: question.name, choices };
    return [problem('reference-choice-missing', placeOf(element), params)];
  }
  if (choices.includes(choice)) return [];
  const several = choice.trim().split(/[\s,;]+/u);
  if (several.length > 1 && several.every((one) => choices.includes(one))) {
    const params = { question: question.name, net: netOf(question, several) };
    return [problem('reference-choice-several', placeOf(element, 'choice', choice), params)];
  }
  const params = { question: question.name, choices, suggestion: nearest(choice, choices) };
  return [problem('reference-choice-unknown', placeOf(element, 'choice', choice), params)];
}

/** The side of a scale that some answers make up together; null where they make up none. */
function netOf(question: Question, names: readonly string[]): 'top' | 'bottom' | null {
  const sides = sidesOf(question);
  const on = (side: number) =>
    question.choices.filter((_, at) => sides?.[at] === side).map(({ name }) => name);
  const isAll = (own: readonly string[]): boolean =>
    own.length === names.length && own.every((name) => names.includes(name));
  if (isAll(on(1))) return 'top';
  return isAll(on(-1)) ? 'bottom' : null;
}

/** The background question must split the question, and its groups must be there. */
export function checkGroupNames({ element, question, results }: Asked): readonly Problem[] {
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
