/**
 * What to do with a stratum of one primary sampling unit, of which no variance can be estimated. `error`: no precision for
 * figures that rest on it, and a Problem (R's "fail"). `centred`: its deviation is taken from the mean of all (R's
 * "adjust"), which overstates. `certainty`: it was sure to be drawn and adds no sampling error.
 */
export type LonelyPsu = 'error' | 'centred' | 'certainty';

/** The first-stage strata, by number. */
export interface Strata {
  readonly count: number;
  /** Primary sampling units in the sample. */
  readonly psus: Float64Array;
  /** Primary sampling units in the population; Infinity where it is not known. */
  readonly population: Float64Array;
  /** f · n / (n − 1) with f = 1 − n/N: what the squares of the units are multiplied by. */
  readonly scale: Float64Array;
  /** What the square of the stratum's sum is multiplied by before it is taken off: `scale` / n. */
  readonly centre: Float64Array;
  /**
   * 1 where the variance cannot be estimated: one unit (under `error`), or more units in the sample than in the
   * population.
   */
  readonly unknown: Uint8Array;
}

interface Counted {
  /** A row. */
  readonly stratum: Int32Array;
  readonly count: number;
  readonly clusters: { readonly stratum: Int32Array } | null;
  readonly population: Float64Array | null;
  /** Whether the population is to correct the variance, and not only to weight by. */
  readonly corrects: boolean;
}

/** R's rule: a stratum that was taken whole, but for this part, has no sampling error. */
const TAKEN_WHOLE = 1e-7;

/** Counts the units of each stratum and works out what the variance needs of it. */
export function strataOf(counted: Counted, lonely: LonelyPsu): Strata {
  const { count } = counted;
  const psus = psusIn(counted);
  const population = populationIn(counted);
  const scale = new Float64Array(count);
  const centre = new Float64Array(count);
  const unknown = new Uint8Array(count);
  psus.forEach((n, h) => {
    const drawn = n / (population[h] ?? Infinity);
    const left = counted.corrects ? 1 - drawn : 1;
    if (drawn > 1 + TAKEN_WHOLE) unknown[h] = 1;
    if (left < TAKEN_WHOLE) return;
    if (n > 1) {
      scale[h] = (left * n) / (n - 1);
      centre[h] = (scale[h] ?? 0) / n;
    } else if (lonely === 'centred') scale[h] = left;
    else if (lonely === 'error') unknown[h] = 1;
  });
  return { count, psus, population, scale, centre, unknown };
}

function psusIn({ stratum, count, clusters }: Counted): Float64Array {
  const psus = new Float64Array(count);
  for (const h of clusters?.stratum ?? stratum) psus[h] = (psus[h] ?? 0) + 1;
  return psus;
}

/** The first row of a stratum is taken; `designProblems` reports rows that differ. */
function populationIn({ stratum, count, population }: Counted): Float64Array {
  const sizes = new Float64Array(count).fill(Infinity);
  if (population === null) return sizes;
  stratum.forEach((h, row) => {
    if (sizes[h] === Infinity) sizes[h] = population[row] ?? Infinity;
  });
  return sizes;
}
