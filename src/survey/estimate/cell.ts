import type { Units } from '../design/units.ts';
import { toEstimate, type Figure } from './row.ts';
import { NO_PRECISION, precisionOf, type Form, type Sampled } from '../design/precision.ts';
import type { Estimate } from '../model/result.ts';
import type { Cells } from '../design/tally.ts';
import { sumOf } from '../design/variance.ts';

/** What every kind of question needs to be estimated. */
export interface Sampling {
  readonly units: Units;
  /** Null where there is no sampling error to speak of. */
  readonly sampled: Sampled | null;
}

/** A base as codes. */
export interface CodedBase {
  /** Per code, 1 where it is in the base. */
  readonly base: readonly number[];
  /** The widest level of the base. */
  readonly level: number;
}

/** A figure of the codes of a group: the mean over a base of a number that each code stands for. */
export interface CodedFigure extends CodedBase {
  /** Per code: 1 for the codes of a share, the score for a mean. */
  readonly score: readonly number[];
  readonly interval: Form['interval'];
  readonly total?: boolean;
}

/** Per code, 1 for each code up to a level. */
export const baseUpTo = (levels: readonly number[], level: number): CodedBase => ({
  base: levels.map((own) => (own <= level ? 1 : 0)),
  level,
});

/** The unweighted respondents of the codes that a form takes. */
export function countOf({ n }: Cells, form: readonly number[]): number {
  return form.reduce((sum, part, code) => sum + (part === 0 ? 0 : (n[code] ?? 0)), 0);
}

type Named = Pick<Figure, 'question' | 'statistic' | 'choice' | 'base'>;

/**
 * The Estimate of one figure of one group.
 *
 * @param counted per code, 1 for those whom `n` counts
 */
export function estimateCell(
  cells: Cells,
  named: Named,
  figure: CodedFigure,
  counted: readonly number[],
  { sampled }: Sampling,
): Estimate {
  const weightedBase = sumOf(cells, figure.base);
  const counts = {
    by: cells.split.by,
    group: cells.group,
    n: countOf(cells, counted),
    baseN: countOf(cells, figure.base),
    weightedN: sumOf(cells, counted),
    weightedBase,
  };
  if (weightedBase === 0) return toEstimate({ ...named, ...counts, value: null }, NO_PRECISION);
  const form = formOf(cells, figure, { baseN: counts.baseN, weightedBase });
  return toEstimate({ ...named, ...counts, value: form.value }, precisionOf(cells, form, sampled));
}

function formOf(
  cells: Cells,
  { score, base, level, interval, total = false }: CodedFigure,
  { baseN, weightedBase }: { readonly baseN: number; readonly weightedBase: number },
): Form {
  const sum = sumOf(cells, score);
  const present = score.filter((_, code) => base[code] === 1 && (cells.n[code] ?? 0) > 0);
  // Rounding must give no spread to answers that all agree.
  const mean = Math.min(Math.max(sum / weightedBase, Math.min(...present)), Math.max(...present));
  const spread = sumOf(
    cells,
    base.map((own, code) => own * ((score[code] ?? 0) - mean) ** 2),
  );
  // The variance of a mean in a simple random sample, as R's svyvar / n: spread / Σw · n/(n−1) / n.
  const srs = baseN < 2 ? null : spread / weightedBase / (baseN - 1);
  if (total)
    return {
      value: sum,
      form: score,
      base,
      level,
      interval,
      srs: srs === null ? null : srs * weightedBase ** 2,
    };
  const form = score.map((own, code) => (own - mean * (base[code] ?? 0)) / weightedBase);
  return { value: mean, form, base, level, interval, srs };
}
