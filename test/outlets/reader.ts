import type { Estimate, Result } from '../../src/survey/model/result.ts';
import type { Survey } from '../../src/survey/model/survey.ts';
import type { Ranges } from '../survey/attack.ts';
import { keyOf, rangeOf, type Told } from './told.ts';

/** What somebody with all files of a site has of a survey, in the order of the estimates. */
export interface Known {
  /** As Results: a count that no outlet tells is null. */
  readonly results: readonly Result[];
  readonly ranges: Ranges;
}

type Range = readonly [low: number, high: number];

/**
 * Puts together what all outlets tell. Where respondents count alike, a printed share also tells how many they are: the share
 * times the base, as far as rounding leaves it open; and a share with its count tells the base.
 */
export function knownFrom(
  survey: Survey,
  estimates: readonly Estimate[],
  told: readonly Told[],
): Known {
  const isWeighted = survey.questions.some(
    ({ role }) => role === 'weight' || role === 'population',
  );
  const byKey = Map.groupBy(told, ({ key }) => key);
  const ranges = new Map<Estimate, Range>();
  const results = estimates.map((estimate) => {
    const own = byKey.get(keyOf(estimate)) ?? [];
    const of = (field: Told['field']) => narrowed(own.filter((one) => one.field === field));
    const [n, baseN, value] = [of('n'), of('baseN'), of('value')];
    const isShare = estimate.statistic === 'share' && !isWeighted && value !== null;
    const counted =
      isShare && baseN !== null ? whole(value[0] * baseN[0], value[1] * baseN[1]) : null;
    const based =
      isShare && n !== null && value[0] > 0 ? whole(n[0] / value[1], n[1] / value[0]) : null;
    const cell = n ?? counted;
    if (cell !== null && estimate.statistic === 'share') ranges.set(estimate, cell);
    return { ...estimate, n: exact(cell), baseN: exact(baseN ?? based) } as Result;
  });
  return { results, ranges };
}

/** Counts of withheld cells that some outlet prints, or all but prints: fewer than three values are left. */
export function readOff(results: readonly Result[], ranges: Ranges): readonly string[] {
  const known = new Map([...ranges].map(([estimate, range]) => [keyOf(estimate), range]));
  return results.flatMap((result) => {
    const [low, high] = known.get(keyOf(result)) ?? [0, Infinity];
    return result.n === null && high - low < 2 ? [keyOf(result)] : [];
  });
}

/** The numbers that all texts of one figure leave possible. */
function narrowed(told: readonly Told[]): Range | null {
  const found = told.flatMap((one) => [rangeOf(one) ?? []].filter((range) => range.length === 2));
  if (found.length === 0) return null;
  return [Math.max(...found.map(([low]) => low)), Math.min(...found.map(([, high]) => high))];
}

const NEARLY = 1e-9;

/** The whole numbers of a range. */
const whole = (low: number, high: number): Range => [
  Math.ceil(low * (1 - NEARLY)),
  Math.floor(high * (1 + NEARLY)),
];

const exact = (range: Range | null): number | null =>
  range !== null && range[0] === range[1] ? range[0] : null;
