import { describe, expect, it } from 'vitest';
import type { Question } from '../../survey/model/question.ts';
import { isOpenEnded } from './open-class.ts';
import { choice, question } from '../samples.fixture.ts';

/** A number in these classes. */
const classed = (codes: readonly string[], more: Partial<Question>) =>
  question(
    'so',
    'Số',
    codes.map((code) => choice(code, code)),
    more,
  );
const gathering = (of: Question) =>
  of.choices.map(({ name }) => name).filter((name) => isOpenEnded(of, name));
const range = (end: number, codes: readonly string[]) =>
  classed(codes, { type: 'range', steps: { start: 0, end, step: 1 } });

describe('a class that gathers what is left', () => {
  const tens = ['(,20)', '[20,30)', '[30,40)', '[40,)'];

  it('is each open one of a number without ends, and none between them', () => {
    for (const type of ['integer', 'decimal'] as const)
      expect(gathering(classed(tens, { type }))).toEqual(['(,20)', '[40,)']);
  });

  it('is none of a scale of which every class is one step', () => {
    expect(gathering(range(3, ['(,1)', '[1,2)', '[2,3)', '[3,)']))).toEqual([]);
  });

  it('is the open one that has more steps than those between: 0 and 1 beside 2, and 4, 5 and 6 beside 3', () => {
    expect(gathering(range(6, ['(,2)', '[2,3)', '[3,4)', '[4,)']))).toEqual(['(,2)', '[4,)']);
  });

  it('is no class that is up to a fifth wider than the others', () => {
    // From 40 to 51 are twelve numbers, to 52 thirteen; from 0 to 19 twenty.
    expect(gathering(range(51, tens))).toEqual(['(,20)']);
    expect(gathering(range(52, tens))).toEqual(['(,20)', '[40,)']);
  });

  it('is none where no class between the ends says how wide they are', () => {
    expect(gathering(range(99, ['(,20)', '[20,)']))).toEqual([]);
  });

  it('is no answer in words', () => {
    expect(isOpenEnded(classed([...tens, 'kb'], { type: 'integer' }), 'kb')).toBe(false);
  });
});
