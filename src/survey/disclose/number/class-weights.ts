import { isFew } from '../cell/primary.ts';
import { classAt } from '../../estimate/classes.ts';
import type { Limits } from '../../model/number-class.ts';
import type { Policy } from '../../model/policy.ts';

/** Weights this near, as a part of one, are the same. */
const SAME = 1e-9;

/** The weights of a number, and how many gave it. */
interface Weighed {
  readonly y: number;
  readonly n: number;
  readonly weight: number;
}

/**
 * Whether the weighted count of a class counts some of its numbers: where weights follow from the number (a household's
 * size), a class of several numbers has two equations in how many gave each, and some were given by few.
 *
 * @param value a row, NaN where none was given
 */
export function weightsTell(
  value: Float64Array,
  weights: Float64Array,
  limits: Limits,
  policy: Policy,
): boolean {
  const weighed = weighedOf(value, weights);
  if (weighed === null) return false;
  const classes = Map.groupBy(weighed, ({ y }) => classAt(limits, y));
  return [...classes.values()].some((own) => {
    const first = own[0]?.weight ?? 0;
    const differ = own.some(({ weight }) => Math.abs(weight - first) > SAME * first);
    return differ && own.some(({ n }) => isFew(n, policy));
  });
}

/** Null where weights do not follow from the number, or most gave a number that nobody else gave. */
function weighedOf(value: Float64Array, weights: Float64Array): readonly Weighed[] | null {
  const found = new Map<number, Weighed>();
  const rows = Array.from(value.keys()).filter((row) => !Number.isNaN(value[row]));
  for (const row of rows) {
    const [y, weight] = [value[row] ?? 0, weights[row] ?? 0];
    const known = found.get(y) ?? { y, n: 0, weight };
    if (Math.abs(known.weight - weight) > SAME * weight) return null;
    found.set(y, { ...known, n: known.n + 1 });
  }
  const numbers = [...found.values()];
  const alone = numbers.filter(({ n }) => n === 1).length;
  return 2 * alone > rows.length ? null : numbers;
}
