import { isBelowThreshold } from '../table/index.ts';
import { classAt } from '../../estimate/index.ts';
import type { Limits, Policy } from '../../model/index.ts';
import { areSameWeights, isSameWeight } from '../sampling/index.ts';

/** A number, how many gave it, and the weight they all have. */
interface WeightedValue {
  readonly y: number;
  readonly n: number;
  readonly weight: number;
}

/**
 * Whether the weighted count of a class gives away some of its counts: where weights follow from the number (household
 * size), a class of several numbers has two equations in their counts, some of which are below the threshold.
 *
 * @param value by respondent, NaN where no number was given
 */
export function weightsDisclose(
  value: Float64Array,
  weights: Float64Array,
  limits: Limits,
  policy: Policy,
): boolean {
  const categoryCodes = weightedValuesOf(value, weights);
  if (categoryCodes === null) return false;
  const classes = Map.groupBy(categoryCodes, ({ y }) => classAt(limits, y));
  return [...classes.values()].some((own) => {
    const differ = !areSameWeights(own.map(({ weight }) => weight));
    return differ && own.some(({ n }) => isBelowThreshold(n, policy));
  });
}

/** Null where weights do not follow from the number, or most respondents gave a number of their own. */
function weightedValuesOf(
  value: Float64Array,
  weights: Float64Array,
): readonly WeightedValue[] | null {
  const found = new Map<number, WeightedValue>();
  const rows = Array.from(value.keys()).filter((row) => !Number.isNaN(value[row]));
  for (const row of rows) {
    const [y, weight] = [value[row] ?? 0, weights[row] ?? 0];
    const known = found.get(y) ?? { y, n: 0, weight };
    if (!isSameWeight(known.weight, weight)) return null;
    found.set(y, { ...known, n: known.n + 1 });
  }
  const numbers = [...found.values()];
  const alone = numbers.filter(({ n }) => n === 1).length;
  return 2 * alone > rows.length ? null : numbers;
}
