import type { Sample } from './cell.ts';
import { baseUpTo, countOf } from './cell.ts';
import type { Breakdown } from './breakdown.ts';
import {
  type Cells,
  degreesOfFreedom,
  distribution,
  type Distribution,
  isVarianceUnknown,
  NO_PRECISION,
  type Precision,
  quantileOf,
  type SamplingError,
  sumOf,
  varianceOf,
} from '../design/index.ts';
import { tallyCodes } from './tally-codes.ts';
import { cellsOf } from './tally.ts';

/** The numbers given to a question. */
interface Numbers {
  /** By row, NaN where none was given. */
  readonly value: Float64Array;
  /** The rows with a number, in ascending order of it. */
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

/** Codes of a row: 0 where its number is at most the median of its group, 1 above it. */
const LEVEL = [0, 0];
const BELOW = [1, 0];

/**
 * The median of each group that gave any number, with Woodruff's interval (JASA 47, 1952) as in R's `svyquantile`.
 */
export function mediansOf(
  numbers: Numbers,
  breakdown: Breakdown,
  { design, samplingError }: Sample,
): ReadonlyMap<string | null, Median> {
  const all = distributionsOf(numbers, breakdown, design.weights);
  const medians = all.map((one) => quantileOf(one, 0.5));
  if (samplingError === null)
    return new Map(
      breakdown.groups.map((group, groupIndex) => [
        group,
        { value: medians[groupIndex] ?? null, precision: NO_PRECISION },
      ]),
    );
  const code = new Int32Array(breakdown.groupIndex).map((groupIndex, row) => {
    const y = numbers.value[row] ?? NaN;
    return Number.isNaN(y) ? -1 : y <= (medians[groupIndex] ?? NaN) ? 0 : 1;
  });
  const found = cellsOf(tallyCodes({ code, level: LEVEL }, breakdown, design), breakdown);
  return new Map(
    found.map((cells) => {
      const groupIndex = breakdown.groups.indexOf(cells.group);
      const precision = woodruff(cells, all[groupIndex], samplingError);
      return [cells.group, { value: medians[groupIndex] ?? null, precision }];
    }),
  );
}

function distributionsOf(
  { value, sorted }: Numbers,
  { groups, groupIndex }: Breakdown,
  weights: Float64Array,
): readonly Distribution[] {
  const own = groups.map(() => distribution());
  for (const row of sorted) own[groupIndex[row] ?? -1]?.add(value[row] ?? NaN, weights[row] ?? 0);
  return own;
}

/**
 * The quantiles at the limits of the share up to the median. A limit outside 0–1 cannot be read off, and there is then
 * no interval; `se` is the width of the interval over 2t, as in R.
 */
function woodruff(
  cells: Cells,
  distribution: Distribution | undefined,
  { strata, quantile }: SamplingError,
): Precision {
  const { base, level } = baseUpTo(LEVEL, 0);
  if (
    distribution === undefined ||
    countOf(cells, base) === 0 ||
    isVarianceUnknown(cells, strata, base)
  )
    return NO_PRECISION;
  const all = sumOf(cells, base);
  const share = sumOf(cells, BELOW) / all;
  const form = BELOW.map((own) => (own - share) / all);
  const df = degreesOfFreedom(cells, base, level);
  const half = quantile(df) * Math.sqrt(varianceOf(cells, strata, form));
  const none = { ...NO_PRECISION, df };
  if (!(share - half >= 0 && share + half <= 1)) return none;
  const low = quantileOf(distribution, share - half);
  const high = quantileOf(distribution, share + half);
  if (low === null || high === null) return none;
  return { ...none, se: (high - low) / (2 * quantile(df)), low, high, interval: 'woodruff' };
}
