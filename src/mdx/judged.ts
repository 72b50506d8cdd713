import type { ProseElement } from '../prose/index.ts';
import type { Attributes, Comparing, JudgedDifference } from './component.ts';
import { COMPONENTS } from './list.ts';

/**
 * Every difference that a body tells, judged together: the more comparisons a page makes, the more of them chance alone would make
 * look real. The same comparison twice is one.
 *
 * @example judgedTogether(prose.elements, { figure, ctx, quoted })('Change', attributes).significant // true
 */
export function judgedTogether(
  elements: readonly ProseElement[],
  comparing: Comparing,
): (name: string, attributes: Attributes) => JudgedDifference {
  const distinct = new Map(
    elements.map(({ name, attributes }) => [keyOf(name, attributes), { name, attributes }]),
  );
  const found = [...distinct].flatMap(([key, { name, attributes }]) => {
    const component = COMPONENTS.get(name);
    const difference = component?.standing ? undefined : component?.difference;
    return difference === undefined ? [] : [{ key, difference: difference(attributes, comparing) }];
  });
  const significant = comparing.figure.significantAmong(
    found.map(({ difference }) => difference?.p ?? null),
  );
  const judged = new Map(
    found.map(({ key, difference }, at): [string, JudgedDifference] => [
      key,
      { difference, significant: significant[at] ?? null },
    ]),
  );
  return (name, attributes) => {
    const own = judged.get(keyOf(name, attributes));
    if (own === undefined) throw new Error(`unknown difference: ${keyOf(name, attributes)}`);
    return own;
  };
}

const keyOf = (name: string, attributes: Attributes): string =>
  JSON.stringify([name, ...Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
