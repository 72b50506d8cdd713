import { numberScale } from '../../../format/number-class.ts';
import { crossTells, relationOf, relationTells, type Answered } from './class-relations.ts';
import { classesTell, type Told } from './class-rules.ts';
import { weightsTell } from './class-weights.ts';
import { drawnOf } from '../cell/drawn.ts';
import { areEqual, isOfSpread } from './spread.ts';
import { weighingOf } from '../cell/weighed.ts';
import { rankOf } from '../../model/base.ts';
import type { Sampling } from '../../estimate/cell.ts';
import { classCodes, estimateClasses } from '../../estimate/classes.ts';
import { numbersOf } from '../../estimate/median.ts';
import type { Limits } from '../../model/number-class.ts';
import type { Policy } from '../../model/policy.ts';
import type { Question } from '../../model/question.ts';
import type { Result } from '../../model/result.ts';
import { spreadTells } from './spread-tells.ts';
import type { Survey } from '../../model/survey.ts';

/** A number whose classes may be published, and all that stands beside them. */
export interface Guarded {
  readonly survey: Survey;
  /** What is published without classes. */
  readonly results: readonly Result[];
  readonly question: Question;
  /** A row, NaN where none was given. */
  readonly value: Float64Array;
  /** Other numbers whose classes are published: by name, their limits. */
  readonly cuts: ReadonlyMap<string, Limits>;
  readonly sampling: Sampling;
  readonly policy: Policy;
}

/** What may be told of the classes of one number. */
export interface Guard {
  /** Whether classes may be published at all: everyone's base and numbers are, and of questions routed by the number everything. */
  readonly isOpen: boolean;
  /** Whether classes tell of few or of one. */
  readonly tells: (limits: Limits) => boolean;
  /** Whether the errors of their shares would, by what the strata hold. */
  readonly isToldByError: (limits: Limits) => boolean;
}

/** Looks once at all that does not depend on where the classes meet. */
export function classGuard(guarded: Guarded): Guard {
  const { survey, question, value, policy } = guarded;
  const { units } = guarded.sampling;
  const { step } = numberScale(question);
  const given = value.filter((y) => !Number.isNaN(y));
  const weight = units.weights.filter((_, row) => !Number.isNaN(value[row]));
  const bounded = question.steps !== undefined;
  const numbers = { value: given, weight, step, bounded, told: toldOf(guarded) };
  const { sorted } = numbersOf(value);
  const relations = pairsOf(guarded).flatMap((pair) => relationOf(pair, sorted) ?? []);
  const [weighed, drawn] = [weighingOf(survey), drawnOf(survey)].map((by) =>
    codesOf(guarded, [...by.keys()]),
  );
  const crosses = (codes: readonly ArrayLike<number>[] | undefined, limits: Limits): boolean =>
    codes?.some((code) => crossTells({ value, code }, limits, policy)) === true;
  const ofEveryone = hasSpread(guarded, weight, (one) => one.by === null);
  const ofGroups = hasSpread(guarded, weight, (one) => one.by !== null);
  return {
    isOpen: isOpen(guarded),
    tells: (limits) =>
      classesTell(numbers, limits, policy) ||
      (ofEveryone && spreadTells(given, { step, limits }, policy)) ||
      relations.some((relation) =>
        relationTells(relation, { step, limits, hasSpread: ofGroups }, policy),
      ) ||
      (units.weight !== null && weightsTell(value, units.weights, limits, policy)) ||
      crosses(weighed, limits),
    isToldByError: (limits) => crosses(drawn, limits),
  };
}

/** Whether readers have the sum of squares of everyone, or of some group: an error of the mean, of respondents who weigh the same. */
const hasSpread = (
  { results, question }: Guarded,
  weight: Float64Array,
  isOf: (one: Result) => boolean,
): boolean =>
  areEqual(weight) &&
  results.some(
    (one) => one.question === question.name && isOfSpread(one) && one.se !== null && isOf(one),
  );

const isSecret = ({ marks }: Result): boolean => marks.includes('c');

function isOpen({ survey, results, question }: Guarded): boolean {
  const routed = survey.questions.filter(({ relevant }) =>
    relevant?.includes(`\${${question.name}}`),
  );
  const names = new Set([question, ...routed].map(({ name }) => name));
  const beside = results.filter((one) => one.by === null && names.has(one.question));
  return beside.some((one) => one.question === question.name) && !beside.some(isSecret);
}

/** The median of everyone and the ends of its interval as far as they are published, and the shares at which they are read off. */
function toldOf({ results, question, value, sampling }: Guarded): readonly Told[] {
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
    sampling,
  );
  const quantile = sampling.sampled?.quantile;
  if (not === undefined || not.value === null || not.se === null || not.df === null || !quantile)
    return [own];
  const half = quantile(not.df) * not.se;
  const ends = [
    { y: median.low, share: not.value - half },
    { y: median.high, share: not.value + half },
  ];
  return [own, ...ends.flatMap((end) => (end.y === null ? [] : [{ ...end, y: end.y }]))];
}

/** Every other question that may say the number over again: single choices, and numbers that are shown in classes. */
function pairsOf({ survey, question, value, cuts }: Guarded): readonly Answered[] {
  const { source } = survey;
  if (source.kind === 'results') return [];
  return survey.questions.flatMap(({ name, choices, role }): Answered[] => {
    const column = source.responses.columns.get(name);
    const limits = cuts.get(name);
    if (name === question.name || (role !== 'question' && role !== 'background')) return [];
    if (column?.kind === 'number' && limits !== undefined)
      return [{ value, code: classCodes(limits, column.value), answers: isClass(limits) }];
    if (column?.kind !== 'one') return [];
    return [{ value, code: column.index, answers: choices.map((one) => rankOf(one) === 0) }];
  });
}

/** Every class is an answer. */
const isClass = (limits: Limits): readonly boolean[] => [...limits.map(() => true), true];

/** Rows as codes of these single-choice questions. */
function codesOf({ survey }: Guarded, names: readonly string[]): readonly Int16Array[] {
  const { source } = survey;
  if (source.kind === 'results') return [];
  return names.flatMap((name) => {
    const column = source.responses.columns.get(name);
    return column?.kind === 'one' ? [column.index] : [];
  });
}
