import { numberScale } from '../../../format/index.ts';
import {
  crosstabDiscloses,
  recodingOf,
  recodingDiscloses,
  type CodedAnswers,
} from './recodings.ts';
import { classesDisclose, type PublishedQuantile } from './rules.ts';
import { weightsDisclose } from './weights.ts';
import { areSameWeights, categoryWeightsOf, stratumGroupsOf } from '../sampling/index.ts';
import { restsOnSquares, sumOfSquaresDiscloses } from '../magnitude/index.ts';
import {
  isRoutedBy,
  isSubstantive,
  type Limits,
  type Policy,
  type Question,
  type Result,
  type Survey,
} from '../../model/index.ts';
import { classCodes, estimateClasses, numbersOf, type Sample } from '../../estimate/index.ts';

/** A number whose classes may be published, and all that is published beside them. */
interface ClassQuestion {
  readonly survey: Survey;
  /** The published results, without classes. */
  readonly results: readonly Result[];
  readonly question: Question;
  /** By respondent, NaN where no number was given. */
  readonly value: Float64Array;
  /** Class limits of the other numbers whose classes are published, by question. */
  readonly publishedLimits: ReadonlyMap<string, Limits>;
  readonly sample: Sample;
  readonly policy: Policy;
}

/** What classes of one number would disclose. */
export interface ClassDisclosure {
  /**
   * Whether classes may be published at all: the topline of the number is published, and that of each question routed
   * by it.
   */
  readonly isOpen: boolean;
  /** Whether classes with these limits disclose counts below the threshold, or one respondent. */
  readonly discloses: (limits: Limits) => boolean;
  /** Whether the standard errors of the classes' shares do, because groups are strata. */
  readonly standardErrorDiscloses: (limits: Limits) => boolean;
}

/** Prepares all that does not depend on the class limits, once for all limits that are tried. */
export function classDisclosureOf(subject: ClassQuestion): ClassDisclosure {
  const { survey, question, value, policy } = subject;
  const { design: design } = subject.sample;
  const { step } = numberScale(question);
  const given = value.filter((y) => !Number.isNaN(y));
  const weight = design.weights.filter((_, row) => !Number.isNaN(value[row]));
  const bounded = question.steps !== undefined;
  const numbers = { value: given, weight, step, bounded, quantiles: publishedQuantilesOf(subject) };
  const { sorted } = numbersOf(value);
  const recodings = otherQuestionsOf(subject).flatMap((pair) => recodingOf(pair, sorted) ?? []);
  const [categoryCodes, stratumCodes] = [categoryWeightsOf(survey), stratumGroupsOf(survey)].map(
    (by) => codesOf(subject, [...by.keys()]),
  );
  const crosstabsDisclose = (
    codes: readonly ArrayLike<number>[] | undefined,
    limits: Limits,
  ): boolean => codes?.some((code) => crosstabDiscloses({ value, code }, limits, policy)) === true;
  const ofEveryone = hasSumOfSquares(subject, weight, (one) => one.by === null);
  const ofGroups = hasSumOfSquares(subject, weight, (one) => one.by !== null);
  return {
    isOpen: isOpen(subject),
    discloses: (limits) =>
      classesDisclose(numbers, limits, policy) ||
      (ofEveryone && sumOfSquaresDiscloses(given, { step, limits }, policy)) ||
      recodings.some((recoding) =>
        recodingDiscloses(recoding, { step, limits, hasSumOfSquares: ofGroups }, policy),
      ) ||
      (design.weight !== null && weightsDisclose(value, design.weights, limits, policy)) ||
      crosstabsDisclose(categoryCodes, limits),
    standardErrorDiscloses: (limits) => crosstabsDisclose(stratumCodes, limits),
  };
}

/**
 * Whether readers know the sum of squares of all respondents, or of some group: the standard error of the mean, where
 * all have one weight.
 */
const hasSumOfSquares = (
  { results, question }: ClassQuestion,
  weight: Float64Array,
  isOf: (one: Result) => boolean,
): boolean =>
  areSameWeights(weight) &&
  results.some(
    (one) => one.question === question.name && restsOnSquares(one) && one.se !== null && isOf(one),
  );

const isSecret = ({ marks }: Result): boolean => marks.includes('c');

function isOpen({ survey, results, question }: ClassQuestion): boolean {
  const routed = survey.questions.filter((other) => isRoutedBy(other, question.name));
  const names = new Set([question, ...routed].map(({ name }) => name));
  const beside = results.filter((one) => one.by === null && names.has(one.question));
  return beside.some((one) => one.question === question.name) && !beside.some(isSecret);
}

/** The published median and the ends of its interval, with the share of respondents at which each is read off. */
function publishedQuantilesOf({
  results,
  question,
  value,
  sample,
}: ClassQuestion): readonly PublishedQuantile[] {
  const median = results.find(
    (one) => one.question === question.name && one.by === null && one.statistic === 'median',
  );
  const y = median?.value ?? null;
  if (median === undefined || y === null) return [];
  const own = { y, share: 0.5 };
  const [not] = estimateClasses(
    '',
    value.map((one) => Math.sign(one - y)),
    [1],
    sample,
  );
  const quantile = sample.samplingError?.quantile;
  if (not === undefined || not.value === null || not.se === null || not.df === null || !quantile)
    return [own];
  const half = quantile(not.df) * not.se;
  const ends = [
    { y: median.low, share: not.value - half },
    { y: median.high, share: not.value + half },
  ];
  return [own, ...ends.flatMap((end) => (end.y === null ? [] : [{ ...end, y: end.y }]))];
}

/** Every other question that may be a recoding of the number: single choices, and numbers with published classes. */
function otherQuestionsOf({
  survey,
  question,
  value,
  publishedLimits,
}: ClassQuestion): readonly CodedAnswers[] {
  const { source } = survey;
  if (source.kind === 'results') return [];
  return survey.questions.flatMap(({ name, choices, role }): CodedAnswers[] => {
    const column = source.responses.columns.get(name);
    const limits = publishedLimits.get(name);
    if (name === question.name || (role !== 'question' && role !== 'background')) return [];
    if (column?.kind === 'number' && limits !== undefined)
      return [{ value, code: classCodes(limits, column.value), answers: isClass(limits) }];
    if (column?.kind !== 'single') return [];
    return [{ value, code: column.index, answers: choices.map((one) => isSubstantive(one)) }];
  });
}

/** Every class is a substantive answer. */
const isClass = (limits: Limits): readonly boolean[] => [...limits.map(() => true), true];

/** The answers to these single-choice questions, as codes. */
function codesOf({ survey }: ClassQuestion, names: readonly string[]): readonly Int16Array[] {
  const { source } = survey;
  if (source.kind === 'results') return [];
  return names.flatMap((name) => {
    const column = source.responses.columns.get(name);
    return column?.kind === 'single' ? [column.index] : [];
  });
}
