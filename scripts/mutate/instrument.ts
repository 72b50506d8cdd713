import type { Mutant } from './mutants.ts';

/** A mutant with the number by which it is switched on. */
export interface Numbered extends Mutant {
  readonly id: number;
}

/** The function that tells whether a mutant is switched on, and remembers that it was asked. */
export const SWITCH = 'globalThis.isMutant';

/**
 * A file with all these mutants in it, each behind its switch: with none switched on it does what it did before.
 *
 * @param mutants of this file
 * @example instrument('a < b', [{ id: 1, start: 0, end: 5, to: 'a <= b', … }]) // '(globalThis.isMutant(1)?(a <= b):(a < b))'
 */
export function instrument(text: string, mutants: readonly Numbered[]): string {
  const sorted = mutants.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return between(text, 0, text.length, sorted);
}

/** The text from `from` to `until`, with the mutants that lie within it, outer ones first. */
function between(text: string, from: number, until: number, mutants: readonly Numbered[]): string {
  const [first] = mutants;
  if (first === undefined) return text.slice(from, until);
  const { start, end } = first;
  const same = mutants.filter((one) => one.start === start && one.end === end);
  const inner = mutants.filter((one) => one.end <= end && !same.includes(one));
  const after = mutants.filter((one) => one.start >= end);
  const switches = same.map(({ id, to }) => `${SWITCH}(${id})?(${to}):`).join('');
  return [
    text.slice(from, start),
    `(${switches}(${between(text, start, end, inner)}))`,
    between(text, end, until, after),
  ].join('');
}
