import type { Problem } from '../problem/index.ts';
import type { ProseElement } from '../prose/index.ts';
import { base } from './base.ts';
import { change } from './change.ts';
import type { ReferenceContext } from './check/index.ts';
import { compare } from './compare.ts';
import type { Component } from './component.ts';
import { difference } from './difference.ts';
import { note } from './note.ts';
import { question } from './question.ts';
import { streams } from './streams.ts';
import { table } from './table.ts';
import { trend } from './trend.ts';
import { value } from './value.ts';

const LIST: readonly Component[] = [
  ...[value, change, difference, base],
  ...[question, trend, compare],
  ...[streams, table, note],
];

/** The components that MDX may use, by name, in the order in which they are told. */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map(
  LIST.map((component) => [component.name, component]),
);

/**
 * Every component that points at something that is not there, or claims what the figures deny.
 *
 * @example checkReferences(prose.elements, { self: 'dat-dai-2026', surveys, series: [], whole: true, readings, files: [] }) // []
 */
export function checkReferences(
  elements: readonly ProseElement[],
  context: ReferenceContext,
): readonly Problem[] {
  return elements.flatMap((element) => {
    const component = COMPONENTS.get(element.name);
    return component === undefined || component.standing ? [] : component.check(element, context);
  });
}
