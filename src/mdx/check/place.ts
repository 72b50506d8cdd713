import type { Place } from '../../problem/index.ts';
import type { ProseElement } from '../../prose/index.ts';

/** Where a component stands, and which attribute of it is meant. */
export function placeOf(
  { file, line, column }: ProseElement,
  field?: string,
  seen?: string,
): Place {
  return { file, line, column, field, seen };
}
