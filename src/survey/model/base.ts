import type { Choice, Question } from './question.ts';
import type { Base } from './result.ts';

/** A base of a select question and the choices (indexes, in codebook order) that have a row in it. */
export interface BaseChoices {
  readonly base: Base;
  readonly choices: readonly number[];
}

/** 0: substantive, in every base. 1: don't know, from `dk` on. 2: refused or not applicable, in `asked` alone. */
export function rankOf(choice: Choice): 0 | 1 | 2 {
  if (choice.kind === 'answer' || choice.kind === 'other') return 0;
  return choice.kind === 'dont_know' ? 1 : 2;
}

/** The bases that a select question is tabulated on, narrowest first. `dk` only where the codebook has a don't-know. */
export function basesOf(question: Question): readonly BaseChoices[] {
  const upTo = (rank: number) =>
    question.choices.flatMap((choice, index) => (rankOf(choice) <= rank ? [index] : []));
  const dk = question.choices.some((choice) => choice.kind === 'dont_know');
  return [
    { base: 'valid', choices: upTo(0) },
    ...(dk ? [{ base: 'dk' as const, choices: upTo(1) }] : []),
    { base: 'asked', choices: upTo(2) },
  ];
}
