import type { Clusters } from './clusters.ts';
import type { LonelyPsu, Strata } from './strata.ts';

/** What the second stage of a sample adds to the variance: people drawn within each drawn cluster. */
export interface SecondStage {
  /** By cluster what is taken off the scale of the products of its sums. */
  readonly taken: Float64Array;
  /** By row the scale of its own square, times its squared weight. */
  readonly squares: Float64Array;
  /** By stratum 1 where the variance within a cluster cannot be estimated, or a cluster has more people in the sample than it has. */
  readonly unknown: Uint8Array;
}

interface Drawn {
  readonly clusters: Clusters;
  readonly strata: Strata;
  /** By row, above 0. */
  readonly weights: Float64Array;
  /** By row how many people its cluster has. */
  readonly people: Float64Array;
}

/** As in `strata.ts`: a cluster that was taken whole, but for this part, adds nothing. */
const TAKEN_WHOLE = 1e-7;

/**
 * The second stage of two: of stratum h, n of N clusters were drawn, and of cluster i, m of M people. Beside the variance of the
 * first stage stands Σ n/N · (1 − m/M) · m/(m − 1) · Σ (z − mean z)² over the people of a cluster. Särndal, Swensson and Wretman,
 * Model Assisted Survey Sampling (1992), 4.3; R's `svydesign(ids = ~psu + ssu, fpc = ~N + M)`.
 *
 * One person of several in a cluster is what `lonelyPsu` says of a stratum of one cluster.
 */
export function secondStageOf(
  { clusters, strata, weights, people }: Drawn,
  lonely: LonelyPsu,
): SecondStage {
  const { order, start, stratum } = clusters;
  const taken = new Float64Array(stratum.length);
  const squares = new Float64Array(weights.length);
  const unknown = new Uint8Array(strata.count);
  stratum.forEach((h, unit) => {
    const rows = order.subarray(start[unit], start[unit + 1]);
    const part = rows.length / (people[rows[0] ?? 0] ?? Infinity);
    if (part > 1 + TAKEN_WHOLE || (rows.length === 1 && part < 1 && lonely === 'error'))
      unknown[h] = 1;
    const rate = (strata.psus[h] ?? 0) / (strata.population[h] ?? Infinity);
    const scale = scaleOf(rows.length, rate * (1 - part), lonely);
    if (1 - part < TAKEN_WHOLE) return;
    taken[unit] = rows.length > 1 ? scale / rows.length : 0;
    for (const row of rows) squares[row] = scale * (weights[row] ?? 0) ** 2;
  });
  return { taken, squares, unknown };
}

function scaleOf(drawn: number, left: number, lonely: LonelyPsu): number {
  if (drawn > 1) return (left * drawn) / (drawn - 1);
  return lonely === 'centred' ? left : 0;
}
