import { comparisonOf, type Comparison } from './compare.ts';
import { type SurveyDesign, surveyDesignOf } from '../design/index.ts';
import type { EstimateOptions } from '../estimate/index.ts';
import { covariance, linearise, type FigureKey, type LinearisedFigure } from './linearise.ts';
import { pairDegrees } from './degrees.ts';
import { supportsOf } from './support.ts';
import type { Base, Survey } from '../model/index.ts';

/** Which figure of which two groups of a background question. */
interface GroupsKey {
  readonly question: string;
  /** Null for the mean of numbers or scores. */
  readonly choice: string | null;
  readonly by: string;
  readonly group: string;
  readonly otherGroup: string;
  /** `valid` by default. */
  readonly base?: Base;
  /** By default the `share` of a choice, and the `mean` without one; `net` with its own choices. */
  readonly statistic?: 'share' | 'mean' | 'net';
}

/** The design that a test rests on. */
export interface TestOptions extends Pick<EstimateOptions, 'lonelyPsu'> {
  /** `surveyDesignOf` the survey, read once for many tests; `lonelyPsu` is then ignored. */
  readonly design?: SurveyDesign;
}

/**
 * Tests the difference between two groups of one survey, `group` less `otherGroup`. Their covariance is taken into
 * account, for groups share primary sampling units. R's `svycontrast(svyby(~y, ~by, design, svymean, covmat = TRUE),
 * c(1, -1))`; for `df` see `pairDegrees`.
 *
 * Precondition: a probability sample, which is for the caller to know. For every pair of groups at once `contrastsOf`
 * is faster.
 *
 * @returns null where only tables survive, where nobody of a group is in the base, and where a group rests on a
 *   stratum whose variance cannot be estimated. Throws for an unknown question, choice or group.
 * @example compareGroups(survey, { question: 'q1', choice: 'yes', by: 'sex', group: 'nam', otherGroup: 'nu' })?.p
 */
export function compareGroups(
  survey: Survey,
  key: GroupsKey,
  { lonelyPsu = 'error', design: known }: TestOptions = {},
): Comparison | null {
  const design = known ?? surveyDesignOf(survey, lonelyPsu);
  if (design === null) return null;
  const one = linearise(survey, figureOf(key, key.group), design);
  const other = linearise(survey, figureOf(key, key.otherGroup), design);
  return one === null || other === null ? null : compareLinearised(one, other, key.choice !== null);
}

/** `compareGroups` of two figures that are linearised already. */
export function compareLinearised(
  one: LinearisedFigure,
  other: LinearisedFigure,
  isShare: boolean,
): Comparison | null {
  const both = differenceOf(one, other);
  const variance = covariance(both, both);
  if (variance === null) return null;
  const [difference, se, df] = [both.value, Math.sqrt(variance), degreesOfPair(one, other)];
  const scale = isShare ? 1 : Math.max(Math.abs(one.value), Math.abs(other.value));
  return comparisonOf({ difference, se, df }, scale);
}

function degreesOfPair(one: LinearisedFigure, other: LinearisedFigure): number {
  const groupOf = (row: number) => (one.inBase[row] === 1 ? 0 : other.inBase[row] === 1 ? 1 : -1);
  return pairDegrees(supportsOf(2, groupOf, one.design), 0, 1);
}

function figureOf(key: GroupsKey, group: string): FigureKey {
  const { question, choice, by, base = 'valid' } = key;
  const { statistic = choice === null ? 'mean' : 'share' } = key;
  return { question, statistic, choice, base, by, group };
}

/** The linearised difference is the difference of the linearised figures, so no covariance is lost to rounding. */
function differenceOf(a: LinearisedFigure, b: LinearisedFigure): LinearisedFigure {
  return {
    value: a.value - b.value,
    sums: a.sums.map((sum, unit) => sum - (b.sums[unit] ?? 0)),
    within: a.within?.map((own, row) => own - (b.within?.[row] ?? 0)) ?? null,
    present: a.present.map((own, unit) => Math.max(own, b.present[unit] ?? 0)),
    inBase: a.inBase.map((own, row) => Math.max(own, b.inBase[row] ?? 0)),
    design: a.design,
  };
}
