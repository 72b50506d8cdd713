import type { Sampling } from './cell.ts';
import { baseUpTo, countOf } from './cell.ts';
import type { Split } from './split.ts';
import { NO_PRECISION, type Precision, type Sampled } from '../design/precision.ts';
import { distribution, quantileOf, type Distribution } from '../design/quantile.ts';
import { tallyCodes } from './tally-codes.ts';
import { cellsOf } from './tally.ts';
import type { Cells } from '../design/tally.ts';
import { freedomOf, isUnknown, sumOf, varianceOf } from '../design/variance.ts';

/** A question's numbers. */
export interface Numbers {
  /** A row, NaN where none was given. */
  readonly value: Float64Array;
  /** The rows that have one, in ascending order of it. */
  readonly sorted: Uint32Array;
}

export function numbersOf(value: Float64Array): Numbers {
  const rows = new Uint32Array(value.length);
  let given = 0;
  value.forEach((y, row) => {
    if (!Number.isNaN(y)) rows[given++] = row;
  });
  const sorted = rows.subarray(0, given).sort((a, b) => (value[a] ?? 0) - (value[b] ?? 0));
  return { value, sorted };
}

interface Median {
  readonly value: number | null;
  readonly precision: Precision;
}

/** Rows are coded by whether their number is above the median of their group. */
const LEVEL = [0, 0];
const BELOW = [1, 0];

/** The median of each group that gave any number, with Woodruff's interval (JASA 47, 1952) as R's `svyquantile` has it. */
export function mediansOf(
  numbers: Numbers,
  split: Split,
  { units, sampled }: Sampling,
): ReadonlyMap<string | null, Median> {
  const all = distributionsOf(numbers, split, units.weights);
  const medians = all.map((one) => quantileOf(one, 0.5));
  if (sampled === null)
    return new Map(
      split.groups.map((group, slot) => [
        group,
        { value: medians[slot] ?? null, precision: NO_PRECISION },
      ]),
    );
  const code = new Int32Array(split.slot).map((slot, row) => {
    const y = numbers.value[row] ?? NaN;
    return Number.isNaN(y) ? -1 : y <= (medians[slot] ?? NaN) ? 0 : 1;
  });
  const found = cellsOf(tallyCodes({ code, level: LEVEL }, split, units), split);
  return new Map(
    found.map((cells) => {
      const slot = split.groups.indexOf(cells.group);
      const precision = woodruff(cells, all[slot], sampled);
      return [cells.group, { value: medians[slot] ?? null, precision }];
    }),
  );
}

function distributionsOf(
  { value, sorted }: Numbers,
  { groups, slot }: Split,
  weights: Float64Array,
): readonly Distribution[] {
  const own = groups.map(() => distribution());
  for (const row of sorted) own[slot[row] ?? -1]?.add(value[row] ?? NaN, weights[row] ?? 0);
  return own;
}

/**
 * The quantiles at the limits of the share that does not exceed the median. A limit outside 0–1 cannot be read off, and
 * there is then no interval; `se` is the interval's width over 2t, as in R.
 */
function woodruff(
  cells: Cells,
  distribution: Distribution | undefined,
  { strata, quantile }: Sampled,
): Precision {
  const { base, level } = baseUpTo(LEVEL, 0);
  if (distribution === undefined || countOf(cells, base) === 0 || isUnknown(cells, strata, base))
    return NO_PRECISION;
  const all = sumOf(cells, base);
  const share = sumOf(cells, BELOW) / all;
  const form = BELOW.map((own) => (own - share) / all);
  const df = freedomOf(cells, base, level);
  const half = quantile(df) * Math.sqrt(varianceOf(cells, strata, form));
  const none = { ...NO_PRECISION, df };
  if (!(share - half >= 0 && share + half <= 1)) return none;
  const low = quantileOf(distribution, share - half);
  const high = quantileOf(distribution, share + half);
  if (low === null || high === null) return none;
  return { ...none, se: (high - low) / (2 * quantile(df)), low, high, interval: 'woodruff' };
}
