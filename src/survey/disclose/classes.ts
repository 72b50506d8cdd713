import { numberScale } from '../../format/number-class.ts';
import { classGuard, type Guard } from './number/class-guard.ts';
import { deriveLimits } from '../estimate/derive-classes.ts';
import { isFew } from './cell/primary.ts';
import { judged, marked } from './reliability.ts';
import type { Sampling } from '../estimate/cell.ts';
import { estimateClasses } from '../estimate/classes.ts';
import { samplingOf, type EstimateOptions } from '../estimate/estimate.ts';
import type { Limits } from '../model/number-class.ts';
import { DEFAULT_POLICY, type Policy } from '../model/policy.ts';
import { NO_PRECISION } from '../design/precision.ts';
import type { Question } from '../model/question.ts';
import type { Estimate, Result } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';

/** The distribution of one number, before disclosure and after it. */
export interface ClassTable {
  readonly question: string;
  readonly estimates: readonly Estimate[];
  readonly results: readonly Result[];
}

/** A derived class holds this many times the least number that may be published. */
const AMPLE = 2;

/**
 * The distributions of a survey's numbers as far as they may be published: everyone's share of each class, all or nothing.
 * They come after everything else, for whether classes tell of few depends on what is published beside them. Classes that
 * staff give are withheld as a whole (`c`) where one of them may not be published; where staff give none, classes are
 * sought that may be, and there is no table where there are none. See docs/estimates.md for what is protected, and why.
 *
 * @param results of `disclose`, all of the survey
 * @example discloseClasses(survey, disclose(estimates, disclosure)).flatMap(({ results }) => results)
 */
export function discloseClasses(
  survey: Survey,
  results: readonly Result[],
  options: EstimateOptions & { readonly policy?: Policy } = {},
): readonly ClassTable[] {
  const { policy = DEFAULT_POLICY, sampling: drawn = 'probability' } = options;
  const sampling = samplingOf(survey, options);
  if (sampling === null || survey.source.kind === 'results') return [];
  const { columns } = survey.source.responses;
  const cuts = new Map<string, Limits>();
  return survey.questions.flatMap((question): ClassTable[] => {
    const column = columns.get(question.name);
    if (column?.kind !== 'number' || question.role !== 'question') return [];
    const { value } = column;
    const guard = classGuard({ survey, results, question, value, cuts, sampling, policy });
    const numbers = { question, value, guard, sampling, policy, isRandom: drawn === 'probability' };
    const found = tableOf(numbers);
    if (found?.limits !== undefined) cuts.set(question.name, found.limits);
    return found === null ? [] : [found.table];
  });
}

interface Numbers {
  readonly question: Question;
  readonly value: Float64Array;
  readonly guard: Guard;
  readonly sampling: Sampling;
  readonly policy: Policy;
  readonly isRandom: boolean;
}

/** The table of a number, and where its classes meet if it is shown. */
function tableOf(numbers: Numbers): { table: ClassTable; limits?: Limits } | null {
  const { question, value, guard, sampling, policy } = numbers;
  const { name, bins } = question;
  const limits = bins === 'none' ? null : (bins ?? derived(numbers));
  if (limits === null) return null;
  const estimates = estimateClasses(name, value, limits, sampling);
  const table = (own: readonly Estimate[]): ClassTable => ({
    ...{ question: name, estimates },
    results: own.map(asResult),
  });
  if (guard.isOpen && !guard.tells(limits))
    return { table: table(shownOf(numbers, limits, estimates)), limits };
  const hides = policy.protection > 1 ? () => true : ({ n }: Estimate) => isFew(n ?? 0, policy);
  return { table: table(estimates.map((one) => (hides(one) ? withheld(one) : one))) };
}

const asResult = (estimate: Estimate): Result => estimate as Result;

/** As readers see what is not confidential. */
function shownOf(
  { guard, policy, isRandom }: Numbers,
  limits: Limits,
  estimates: readonly Estimate[],
): readonly Estimate[] {
  const isTold = policy.protection > 1 && guard.isToldByError(limits);
  return estimates
    .map((one) => judged(one, policy, isRandom))
    .map((one) => (isTold ? { ...one, ...NO_PRECISION } : one));
}

/** Limits that make classes which may be published whole and are sure enough. */
function derived(numbers: Numbers): Limits | null {
  const { question, value, guard, sampling, policy } = numbers;
  if (!guard.isOpen) return null;
  const isSafe = (limits: Limits): boolean => {
    if (guard.tells(limits)) return false;
    const estimates = estimateClasses(question.name, value, limits, sampling);
    return shownOf(numbers, limits, estimates).every((one) => one.value !== null);
  };
  const given = value.filter((y) => !Number.isNaN(y)).sort();
  const { step, start } = numberScale(question);
  const least = AMPLE * policy.minimum;
  return deriveLimits(given, { least, step, start: start ?? 0, isSafe });
}

/** The base goes too: where that is secret it must, and where it is not it stands beside the mean. */
const withheld = (estimate: Estimate): Estimate =>
  marked(
    {
      ...{ ...estimate, n: null, weightedN: null, value: null, ...NO_PRECISION },
      ...{ baseN: null, weightedBase: null },
    },
    'c',
  );
