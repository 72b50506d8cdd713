import type { Place } from '../problem/problem.ts';
import type { ProseElement } from './tree.ts';

/** Where a component stands, and which attribute of it is meant. */
export function placeOf(element: ProseElement, field?: string, seen?: string): Place {
  const { file, line, column } = element;
  return { file, line, column, field, seen };
}
