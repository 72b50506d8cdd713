import { fsum } from 'd3-array';
import { type Outcome, problem } from '../../problem/index.ts';
import {
  kishOf,
  type RakedMargin,
  type RakingOptions,
  type RakingReport,
  type Survey,
} from '../model/index.ts';
import { surveyDesignOf } from '../design/index.ts';
import { totalOf, type PopulationMargin } from './population-margin.ts';
import { marginErrors, rake, type Raking } from './rake.ts';
import { rakedMargin } from './raked-margin.ts';
import { trimWeights } from './trim.ts';

/**
 * Weights a survey to population margins by raking: base weights (of the file, of the strata's populations, or 1) are
 * raked as by R's `rake`, then trimmed as by `trimWeights(strict = TRUE)`. The new weights sum to the population;
 * where the margins are shares, to the sum of the base weights.
 *
 * Those who did not answer a margin's question keep, as a group, their share of the base weights.
 *
 * @param file the path of the margins, for Problems
 * @returns the survey with the new weights and a report on them; null where raking does not converge or the bounds
 *   leave no weight
 * @example
 * const { source } = weigh(survey, margins, RAKING, 'margins.csv').value ?? survey;
 * if (source.kind === 'responses') source.responses.weight; // one a respondent
 */
export function weigh(
  survey: Survey,
  margins: readonly PopulationMargin[],
  options: RakingOptions,
  file: string,
): Outcome<Survey> {
  const base = surveyDesignOf(survey, 'certainty')?.weights;
  const [first] = margins;
  if (survey.source.kind === 'results' || base === undefined || first === undefined)
    return { value: survey, problems: [] };
  const { responses } = survey.source;
  const sum = fsum(base);
  const total = isShares(totalOf(first)) ? sum : totalOf(first);
  const raked = margins.map((margin) => rakedMargin(margin, responses, base, total));
  const { maxIterations, tolerance: epsilon, trimLower, trimUpper } = options;
  const found = rake(base, raked, { maxIterations, epsilon });
  if (!found.converged) return { value: null, problems: [divergence(raked, found, file)] };
  const weight = trimmed(found.weight, options);
  if (weight === null) return { value: null, problems: [problem('raking-trim', { file }, {})] };
  const report = {
    ...reportOf(raked, base, weight),
    iterations: found.iterations,
    trimLower,
    trimUpper,
  };
  const raking = { weight: found.weight, margins: raked, report };
  const source = { kind: 'responses', responses: { ...responses, weight, raking } } as const;
  return { value: { ...survey, source }, problems: [] };
}

/** Shares, as parts of 1 or in percent, allowing for rounding: they say nothing of the size of the population. */
function isShares(total: number): boolean {
  return Math.abs(total - 1) <= 0.01 || Math.abs(total - 100) <= 1;
}

function trimmed(raked: Float64Array, { trimLower, trimUpper }: RakingOptions) {
  const mean = fsum(raked) / raked.length;
  const [lower, upper] = [(trimLower ?? 0) * mean, (trimUpper ?? Infinity) * mean];
  const isInside = raked.some((weight) => weight >= lower && weight <= upper);
  return isInside ? trimWeights(raked, lower, upper) : null;
}

function divergence(margins: readonly RakedMargin[], { weight, iterations }: Raking, file: string) {
  const { question, choice, difference } = worstOf(margins, weight);
  const params = { question, choice: choice ?? '', difference, iterations };
  return problem('raking-diverged', { file, field: question }, params);
}

/** The group that is farthest from its margin. */
function worstOf(margins: readonly RakedMargin[], weight: Float64Array) {
  const off = margins.flatMap((margin) =>
    marginErrors(weight, margin).map((difference, at) => ({
      question: margin.question,
      choice: margin.choices[at] ?? null,
      difference,
    })),
  );
  return off.reduce((worst, one) => (one.difference > worst.difference ? one : worst));
}

function reportOf(
  margins: readonly RakedMargin[],
  base: Float64Array,
  weight: Float64Array,
): Omit<RakingReport, 'iterations' | 'trimLower' | 'trimUpper'> {
  const scale = fsum(weight) / fsum(base);
  const factors = weight.map((own, row) => own / (base[row] ?? NaN) / scale);
  return {
    questions: margins.map(({ question }) => question),
    worst: worstOf(margins, weight),
    leastFactor: factors.reduce((least, one) => Math.min(least, one), Infinity),
    greatestFactor: factors.reduce((most, one) => Math.max(most, one), 0),
    kishDeffBefore: kishOf(base),
    kishDeffAfter: kishOf(weight),
  };
}
