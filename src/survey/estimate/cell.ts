import {
  type Cells,
  type LinearFigure,
  NO_PRECISION,
  precisionOf,
  type SamplingError,
  sumOf,
  type SurveyDesign,
} from '../design/index.ts';
import { toEstimate, type Figure } from './row.ts';
import type { Estimate } from '../model/index.ts';

/** What every question is estimated with: the design and, for a probability sample, its sampling error. */
export interface Sample {
  readonly design: SurveyDesign;
  /** Null where there is no sampling error to speak of. */
  readonly samplingError: SamplingError | null;
}

/** A base, as the codes of a question that are in it. */
export interface CodedBase {
  /** By code, 1 where it is in the base. */
  readonly base: readonly number[];
  /** The widest level of the base. */
  readonly level: number;
}

/** A figure of one group: the mean over a base of a number that each code stands for. */
interface CodedFigure extends CodedBase {
  /** By code: 1 for the codes of a share, the score for a mean. */
  readonly score: readonly number[];
  readonly interval: LinearFigure['interval'];
  readonly total?: boolean;
}

/** The base of all codes up to a level. */
export const baseUpTo = (levels: readonly number[], level: number): CodedBase => ({
  base: levels.map((own) => (own <= level ? 1 : 0)),
  level,
});

/** The unweighted respondents of the codes with a coefficient in `form`. */
export function countOf({ n }: Cells, form: readonly number[]): number {
  return form.reduce((sum, part, code) => sum + (part === 0 ? 0 : (n[code] ?? 0)), 0);
}

type Named = Pick<Figure, 'question' | 'statistic' | 'choice' | 'base'>;

/**
 * Estimates one figure of one group.
 *
 * @param counted by code, 1 for those whom `n` counts
 */
export function estimateCell(
  cells: Cells,
  named: Named,
  figure: CodedFigure,
  counted: readonly number[],
  { samplingError }: Sample,
): Estimate {
  const weightedBase = sumOf(cells, figure.base);
  const counts = {
    by: cells.breakdown.by,
    group: cells.group,
    n: countOf(cells, counted),
    baseN: countOf(cells, figure.base),
    weightedN: sumOf(cells, counted),
    weightedBase,
  };
  if (weightedBase === 0) return toEstimate({ ...named, ...counts, value: null }, NO_PRECISION);
  const form = formOf(cells, figure, { baseN: counts.baseN, weightedBase });
  return toEstimate(
    { ...named, ...counts, value: form.value },
    precisionOf(cells, form, samplingError),
  );
}

function formOf(
  cells: Cells,
  { score, base, level, interval, total = false }: CodedFigure,
  { baseN, weightedBase }: { readonly baseN: number; readonly weightedBase: number },
): LinearFigure {
  const sum = sumOf(cells, score);
  const present = score.filter((_, code) => base[code] === 1 && (cells.n[code] ?? 0) > 0);
  // Answers that all agree must have no variance, whatever the rounding of the mean.
  const mean = Math.min(Math.max(sum / weightedBase, Math.min(...present)), Math.max(...present));
  const spread = sumOf(
    cells,
    base.map((own, code) => own * ((score[code] ?? 0) - mean) ** 2),
  );
  // The variance of a mean in a simple random sample, as R's svyvar / n: Σw(y − mean)² / Σw · n/(n−1) / n.
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
