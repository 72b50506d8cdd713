import type { Choice, Question } from './question.ts';
import type { Base } from './result.ts';

/** A base of a select question, and the choices (indexes, in codebook order) that have a row in it. */
interface BaseChoices {
  readonly base: Base;
  readonly choices: readonly number[];
}

/**
 * The bases contain one another: 0 substantive answers (`valid`, and what is printed), 1 those and the don't-knows (`dk`),
 * 2 all who were asked (`asked`).
 */
export type BaseLevel = 0 | 1 | 2;

export const BASE_LEVELS: readonly BaseLevel[] = [0, 1, 2];

export const baseLevelOf = (base: Base): BaseLevel =>
  base === 'asked' ? 2 : base === 'dk' ? 1 : 0;

/** The narrowest base that a choice belongs to; refused and not applicable belong to `asked` alone. */
export function choiceLevel(choice: Choice): BaseLevel {
  if (isSubstantive(choice)) return 0;
  return choice.kind === 'dont_know' ? 1 : 2;
}

/** Whether a choice answers the question: not a don't-know, a refusal or not applicable. */
export const isSubstantive = ({ kind }: Choice): boolean => kind === 'answer' || kind === 'other';

/** Whether every choice of kind `answer` has a score, so that a question has a mean. */
export function isScored({ choices }: Question): boolean {
  const answers = choices.filter(({ kind }) => kind === 'answer');
  return answers.length > 0 && answers.every(({ score }) => score !== null);
}

/** The bases that a select question is tabulated on, narrowest first. `dk` only where the codebook has a don't-know. */
export function basesOf(question: Question): readonly BaseChoices[] {
  const upTo = (level: BaseLevel) =>
    question.choices.flatMap((choice, index) => (choiceLevel(choice) <= level ? [index] : []));
  const dk = question.choices.some((choice) => choice.kind === 'dont_know');
  return [
    { base: 'valid', choices: upTo(0) },
    ...(dk ? [{ base: 'dk' as const, choices: upTo(1) }] : []),
    { base: 'asked', choices: [...question.choices.keys()] },
  ];
}
