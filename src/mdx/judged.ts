import type { Attributes, Comparing, JudgedDifference } from './component.ts';
import { COMPONENTS } from './list.ts';

/**
 * The difference that a component tells, with what chance says of it: by its own interval and among the comparisons of its own table,
 * never by what else the body speaks of.
 *
 * @example judgedBy({ figure, ctx, quoted })('Change', attributes).verdict // 'beyond'
 */
export function judgedBy(
  comparing: Comparing,
): (name: string, attributes: Attributes) => JudgedDifference {
  return (name, attributes) => {
    const component = COMPONENTS.get(name);
    const told = component?.standing ? undefined : component?.difference;
    if (told === undefined) throw new Error(`tells no difference: ${name}`);
    const difference = told(attributes, comparing);
    return {
      difference,
      verdict: difference === null ? null : comparing.figure.chanceVerdict(difference),
    };
  };
}
