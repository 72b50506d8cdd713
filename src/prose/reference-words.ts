import { problem, type Problem } from '../problem/problem.ts';
import { BASES, INTERVALS, STATISTICS } from './reading.ts';
import { placeOf } from './reference-place.ts';
import type { ProseElement } from './tree.ts';

/** A Problem for each attribute that takes a few words only, and has another. */
export function checkWords(element: ProseElement): Problem[] {
  const check = (field: string, known: readonly string[]) => {
    const seen = element.attributes[field];
    const wrong = seen !== undefined && !known.includes(seen);
    return wrong
      ? [problem('reference-word-unknown', placeOf(element, field, seen), { known })]
      : [];
  };
  return [
    ...check('statistic', STATISTICS),
    ...check('base', BASES),
    ...check('interval', INTERVALS),
  ];
}
