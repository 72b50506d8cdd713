import { min } from 'd3-array';
import {
  type FrequencyTable,
  isBelowThreshold,
  type Row,
  rowsByBreakdown,
} from '../table/index.ts';
import { type Breakdown, breakdownsOf } from '../../estimate/index.ts';
import type { Policy, Survey } from '../../model/index.ts';

/**
 * The rows whose mean, total and median disclose few respondents though their base is large enough:
 *
 * - at least half gave one number and fewer than the threshold another, for a mean of 0 and 1 is a count;
 * - one number dominates the total, by the p% rule (Hundepool et al., Statistical Disclosure Control, 2012, 4.2): the
 *   total less its two largest contributions is less than `dominance` of the largest, so that the second largest
 *   contributor can estimate it that closely.
 *
 * Complements go with them, for the totals of the groups add up to everyone's. How many gave a number is not protected
 * here.
 *
 * Precondition: bases are suppressed already, for a suppressed base takes its magnitudes along.
 */
export function suppressedMagnitudes(
  survey: Survey,
  tables: readonly FrequencyTable[],
  policy: Policy,
): ReadonlySet<Row> {
  const { source, questions } = survey;
  if (source.kind === 'results') return new Set();
  const breakdowns = breakdownsOf(questions, source.responses);
  return new Set(
    tables.flatMap((table) => {
      const column = source.responses.columns.get(table.question.name);
      if (column?.kind !== 'number') return [];
      const disclosive = breakdowns.flatMap((breakdown) => {
        const own = valuesByGroup(column.value, breakdown);
        const found = breakdown.groups.filter((_, at) =>
          magnitudeDiscloses(own[at] ?? NOBODY, policy),
        );
        return table.rows.filter(({ by, group }) => by === breakdown.by && found.includes(group));
      });
      return withComplements(table, disclosive, policy);
    }),
  );
}

const NOBODY = new Float64Array();

const NONE: ReadonlySet<Row> = new Set();

/**
 * A single suppressed sum follows from the others: in each breakdown two go, or one beside the topline.
 *
 * @param secret rows whose sums are suppressed for another reason
 */
export function withComplements(
  table: FrequencyTable,
  disclosive: readonly Row[],
  { protection }: Policy,
  secret = NONE,
): Row[] {
  const hidden = new Set(disclosive);
  const isHidden = (row: Row) =>
    hidden.has(row) || secret.has(row) || row.bases[0]?.suppressed === true;
  if (hidden.size === 0 || protection <= 1) return [...hidden];
  const needed = table.rows.some((row) => row.by === null && isHidden(row)) ? 1 : 2;
  for (const groups of rowsByBreakdown(table).values()) {
    while (needed === 1 || groups.some(isHidden)) {
      const open = groups.filter((row) => !isHidden(row));
      const least = min(open, sizeOf);
      const complement = open.find((row) => sizeOf(row) === least);
      if (complement === undefined || groups.length - open.length >= needed) break;
      hidden.add(complement);
    }
  }
  return [...hidden];
}

const sizeOf = ({ bases }: Row): number => bases[0]?.n ?? 0;

/** The numbers of each group, NaN left out. */
export function valuesByGroup(
  value: Float64Array,
  { groups, groupIndex }: Breakdown,
): readonly Float64Array[] {
  const isGiven = (row: number) => !Number.isNaN(value[row]) && (groupIndex[row] ?? -1) >= 0;
  const size = groups.map(() => 0);
  for (let row = 0; row < value.length; row++)
    if (isGiven(row)) size[groupIndex[row] ?? 0] = (size[groupIndex[row] ?? 0] ?? 0) + 1;
  const own = size.map((n) => new Float64Array(n));
  for (let row = 0; row < value.length; row++) {
    if (!isGiven(row)) continue;
    const at = groupIndex[row] ?? 0;
    const left = (size[at] ?? 0) - 1;
    size[at] = left;
    own[at]?.set([value[row] ?? NaN], left);
  }
  return own;
}

/**
 * Whether the mean or total of these numbers discloses few respondents, or one.
 *
 * @example
 * magnitudeDiscloses(Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1), DEFAULT_POLICY); // true: the mean counts the one
 */
export function magnitudeDiscloses(numbers: Float64Array, policy: Policy): boolean {
  const common = modalCount(numbers, policy);
  const others = numbers.length - common;
  return (isBelowThreshold(others, policy) && common >= others) || isDominated(numbers, policy);
}

/** The frequency of the mode, exact for small groups and where most gave one number; the rules need no other. */
function modalCount(numbers: Float64Array, { threshold }: Policy): number {
  const candidates = numbers.length < 2 * threshold ? [...new Set(numbers)] : [majority(numbers)];
  return Math.max(0, ...candidates.map((y) => numbers.reduce((n, x) => (x === y ? n + 1 : n), 0)));
}

/** The number that more than half gave, if there is one (Boyer and Moore, MJRTY, 1981). */
function majority(numbers: Float64Array): number {
  let [candidate, lead] = [NaN, 0];
  for (const y of numbers) {
    if (lead === 0) candidate = y;
    lead += y === candidate ? 1 : -1;
  }
  return candidate;
}

function isDominated(numbers: Float64Array, { dominance }: Policy): boolean {
  let rest = 0;
  let second = 0;
  let largest = 0;
  for (const y of numbers) {
    const size = Math.abs(y);
    rest += Math.min(size, second);
    if (size > largest) [second, largest] = [largest, size];
    else if (size > second) second = size;
  }
  return rest < dominance * largest;
}
