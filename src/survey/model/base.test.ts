import { describe, expect, it } from 'vitest';
import { choice as choiceOf, question as questionOf } from '../../../test/survey/samples.ts';
import { BASE_LEVELS, baseLevelOf, basesOf, choiceLevel, isScored, isSubstantive } from './base.ts';
import type { Choice, ChoiceKind, Question } from './question.ts';
import { isRoutedBy } from './routing.ts';

const choice = (kind: ChoiceKind, score: number | null = null): Choice => ({
  ...choiceOf(`${kind}:${kind}`),
  score,
});
const question = (...choices: readonly Choice[]): Question => questionOf('q', '', { choices });

const ALL = (['answer', 'other', 'dont_know', 'refused', 'not_applicable'] as const).map((kind) =>
  choice(kind),
);

it('an answer and another answer are substantive, whatever else was said is not', () => {
  expect(ALL.map(isSubstantive)).toEqual([true, true, false, false, false]);
});

it('a choice belongs to its narrowest base and to all wider ones', () => {
  expect(ALL.map(choiceLevel)).toEqual([0, 0, 1, 2, 2]);
  expect((['valid', 'dk', 'asked', 'published'] as const).map(baseLevelOf)).toEqual([0, 1, 2, 0]);
  expect(BASE_LEVELS).toEqual([0, 1, 2]);
});

describe('basesOf', () => {
  it('gives the choices of each base, narrowest base first', () => {
    expect(basesOf(question(...ALL))).toEqual([
      { base: 'valid', choices: [0, 1] },
      { base: 'dk', choices: [0, 1, 2] },
      { base: 'asked', choices: [0, 1, 2, 3, 4] },
    ]);
  });

  it('has no base of don’t-knows where none can be chosen', () => {
    expect(basesOf(question(choice('refused'), choice('answer')))).toEqual([
      { base: 'valid', choices: [1] },
      { base: 'asked', choices: [0, 1] },
    ]);
  });
});

describe('isScored', () => {
  it('needs a score of every answer, and 0 is one', () => {
    expect(isScored(question(choice('answer', 0), choice('answer', 1)))).toBe(true);
    expect(isScored(question(choice('answer', 0), choice('answer')))).toBe(false);
  });

  it('asks no score of what is no answer', () => {
    expect(isScored(question(choice('answer', 1), choice('other'), choice('dont_know')))).toBe(
      true,
    );
  });

  it('is false without any answer', () => {
    expect(isScored(question())).toBe(false);
    expect(isScored(question(choice('dont_know', 9)))).toBe(false);
  });
});

it('a question is routed by those whose answers its condition names', () => {
  const routed: Question = { ...question(), relevant: "${used} = 'yes'" };
  expect(isRoutedBy(routed, 'used')).toBe(true);
  expect(isRoutedBy(routed, 'use')).toBe(false);
  expect(isRoutedBy(question(), 'used')).toBe(false);
});
