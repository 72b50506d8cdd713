import { comparisonOf, type Comparison } from './compare.ts';
import { unitsOf, type Units } from '../design/units.ts';
import type { EstimateOptions } from '../estimate/estimate.ts';
import { covariance, freedom, influence, type FigureKey, type Influence } from './linear.ts';
import type { Base } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';

/** Which figure of which two groups of one background question. */
export interface GroupsKey {
  readonly question: string;
  /** Null for the mean of numbers or scores. */
  readonly choice: string | null;
  readonly by: string;
  readonly group: string;
  readonly otherGroup: string;
  /** `valid` where it is not told. */
  readonly base?: Base;
  /** Where it is not told, `share` of a choice and `mean` without one; `net` with its own choices. */
  readonly statistic?: 'share' | 'mean' | 'net';
}

/** The design of a test. */
export interface TestOptions extends Pick<EstimateOptions, 'lonelyPsu'> {
  /** `unitsOf` the survey, to be read once for many tests; then `lonelyPsu` is not looked at. */
  readonly units?: Units;
}

/**
 * `group` less `otherGroup` within a survey, with their covariance: groups share primary sampling units, so their errors are
 * not independent. R's `svycontrast(svyby(~y, ~by, design, svymean, covmat = TRUE), c(1, -1))`, `df` being primary sampling
 * units less strata among the respondents of both groups.
 *
 * The survey must be a probability sample: that is for the caller to know.
 *
 * @returns null for a survey of which only tables survive, where nobody of a group is in the base, and where a group rests
 *   on a stratum of which no variance can be told. Throws for a question, choice or group that there is not.
 * @example
 *     compareGroups(survey, { question: 'q1', choice: 'yes', by: 'sex', group: 'nam', otherGroup: 'nu' })?.p
 */
export function compareGroups(
  survey: Survey,
  key: GroupsKey,
  { lonelyPsu = 'error', units: known }: TestOptions = {},
): Comparison | null {
  const units = known ?? unitsOf(survey, lonelyPsu);
  if (units === null) return null;
  const one = influence(survey, figureOf(key, key.group), units);
  const other = influence(survey, figureOf(key, key.otherGroup), units);
  return one === null || other === null ? null : compareInfluences(one, other, key.choice !== null);
}

/** `compareGroups` of two figures whose influences are known. */
export function compareInfluences(
  one: Influence,
  other: Influence,
  isShare: boolean,
): Comparison | null {
  const both = differenceOf(one, other);
  const variance = covariance(both, both);
  if (variance === null) return null;
  const [difference, se, df] = [both.value, Math.sqrt(variance), freedom(both)];
  const scale = isShare ? 1 : Math.max(Math.abs(one.value), Math.abs(other.value));
  return comparisonOf({ difference, se, df }, scale);
}

function figureOf(key: GroupsKey, group: string): FigureKey {
  const { question, choice, by, base = 'valid' } = key;
  const { statistic = choice === null ? 'mean' : 'share' } = key;
  return { question, statistic, choice, base, by, group };
}

/** A difference is linear in its figures, so its influence is theirs, one less the other: no covariance is lost to rounding. */
function differenceOf(a: Influence, b: Influence): Influence {
  return {
    value: a.value - b.value,
    sums: a.sums.map((sum, unit) => sum - (b.sums[unit] ?? 0)),
    present: a.present.map((own, unit) => Math.max(own, b.present[unit] ?? 0)),
    units: a.units,
  };
}
