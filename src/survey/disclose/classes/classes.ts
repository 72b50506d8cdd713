import { numberScale } from '../../../format/index.ts';
import { classDisclosureOf, type ClassDisclosure } from './class-disclosure.ts';
import {
  deriveLimits,
  estimateClasses,
  type EstimateOptions,
  type Sample,
  sampleOf,
} from '../../estimate/index.ts';
import { isBelowThreshold } from '../table/index.ts';
import { asResult, suppressedBase, withReliabilityMarks } from '../mark/index.ts';
import {
  DEFAULT_POLICY,
  type Estimate,
  type Limits,
  type Policy,
  type Question,
  type Result,
  type Survey,
} from '../../model/index.ts';
import { NO_PRECISION } from '../../design/index.ts';

/** The distribution of one number in classes, before and after disclosure control. */
interface ClassTable {
  readonly question: string;
  readonly estimates: readonly Estimate[];
  readonly results: readonly Result[];
}

/** A derived class holds at least this many times the threshold. */
const AMPLE = 2;

/**
 * The distributions of a survey's numbers as far as they may be published: the share of each class among all
 * respondents, all classes or none. They are judged after all other results, for what classes disclose depends on what
 * is published beside them. Classes given by staff are suppressed as a whole (`c`) where one of them may not be
 * published; where staff give none, the narrowest publishable classes are derived, and there is no table where there
 * are none. docs/estimates.md says what is protected, and why.
 *
 * @param results of `disclose`, all of the survey
 * @example discloseClasses(survey, disclose(estimates, disclosure)).flatMap(({ results }) => results)
 */
export function discloseClasses(
  survey: Survey,
  results: readonly Result[],
  options: EstimateOptions & { readonly policy?: Policy } = {},
): readonly ClassTable[] {
  const { policy = DEFAULT_POLICY, sampling = 'probability' } = options;
  const sample = sampleOf(survey, options);
  if (sample === null || survey.source.kind === 'results') return [];
  const { columns } = survey.source.responses;
  const publishedLimits = new Map<string, Limits>();
  return survey.questions.flatMap((question): ClassTable[] => {
    const column = columns.get(question.name);
    if (column?.kind !== 'number' || question.role !== 'question') return [];
    const { value } = column;
    const disclosure = classDisclosureOf({
      survey,
      results,
      question,
      value,
      publishedLimits,
      sample,
      policy,
    });
    const numbers = {
      question,
      value,
      disclosure,
      sample,
      policy,
      isRandom: sampling === 'probability',
    };
    const found = tableOf(numbers);
    if (found?.limits !== undefined) publishedLimits.set(question.name, found.limits);
    return found === null ? [] : [found.table];
  });
}

interface Numbers {
  readonly question: Question;
  readonly value: Float64Array;
  readonly disclosure: ClassDisclosure;
  readonly sample: Sample;
  readonly policy: Policy;
  readonly isRandom: boolean;
}

/** The table of a number, and its class limits if they are published. */
function tableOf(numbers: Numbers): { table: ClassTable; limits?: Limits } | null {
  const { question, value, disclosure, sample, policy } = numbers;
  const { name, bins } = question;
  const limits = bins === 'none' ? null : (bins ?? derived(numbers));
  if (limits === null) return null;
  const estimates = estimateClasses(name, value, limits, sample);
  const table = (own: readonly Estimate[]): ClassTable => ({
    ...{ question: name, estimates },
    results: own.map(asResult),
  });
  if (disclosure.isOpen && !disclosure.discloses(limits))
    return { table: table(shownOf(numbers, limits, estimates)), limits };
  const hides =
    policy.protection > 1 ? () => true : ({ n }: Estimate) => isBelowThreshold(n ?? 0, policy);
  return { table: table(estimates.map((one) => (hides(one) ? suppressedBase(one) : one))) };
}

/** The estimates after the rules of reliability, without the precision that would disclose. */
function shownOf(
  { disclosure, policy, isRandom }: Numbers,
  limits: Limits,
  estimates: readonly Estimate[],
): readonly Estimate[] {
  const isTold = policy.protection > 1 && disclosure.standardErrorDiscloses(limits);
  return estimates
    .map((one) => withReliabilityMarks(one, policy, isRandom))
    .map((one) => (isTold ? { ...one, ...NO_PRECISION } : one));
}

/** The narrowest limits whose classes may all be published and are reliable. */
function derived(numbers: Numbers): Limits | null {
  const { question, value, disclosure, sample, policy } = numbers;
  if (!disclosure.isOpen) return null;
  const isSafe = (limits: Limits): boolean => {
    if (disclosure.discloses(limits)) return false;
    const estimates = estimateClasses(question.name, value, limits, sample);
    return shownOf(numbers, limits, estimates).every((one) => one.value !== null);
  };
  const given = value.filter((y) => !Number.isNaN(y)).sort();
  const { step, start } = numberScale(question);
  const least = AMPLE * policy.threshold;
  return deriveLimits(given, { least, step, start: start ?? 0, isSafe });
}
