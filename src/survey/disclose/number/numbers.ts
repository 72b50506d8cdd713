import { min } from 'd3-array';
import { isFew } from '../cell/primary.ts';
import { linesBy, type Line, type Sheet } from '../cell/sheet.ts';
import { splitsOf, type Split } from '../../estimate/split.ts';
import type { Policy } from '../../model/policy.ts';
import type { Survey } from '../../model/survey.ts';

/**
 * The lines whose mean, total and median tell of few respondents though their base is large: where at least half gave one
 * number and 1 to `minimum` − 1 another, for a mean of 0 and 1 is a count; and where one number makes nearly all of the
 * total, by the p% rule (Hundepool et al., Statistical Disclosure Control, 2012, 4.2): the total less the two largest is
 * less than `dominance` of the largest, so that whoever gave the second comes that near to the first. With them go
 * partners, for the groups' totals make everyone's. How many gave a number is no secret here.
 *
 * Precondition: bases are withheld already, for a base that is takes its numbers along.
 */
export function withheldNumbers(
  survey: Survey,
  sheets: readonly Sheet[],
  policy: Policy,
): ReadonlySet<Line> {
  const { source, questions } = survey;
  if (source.kind === 'results') return new Set();
  const splits = splitsOf(questions, source.responses);
  return new Set(
    sheets.flatMap((sheet) => {
      const column = source.responses.columns.get(sheet.question.name);
      if (column?.kind !== 'number') return [];
      const telling = splits.flatMap((split) => {
        const own = gather(column.value, split);
        const found = split.groups.filter((_, at) => tellsFew(own[at] ?? NOBODY, policy));
        return sheet.lines.filter(({ by, group }) => by === split.by && found.includes(group));
      });
      return withPartners(sheet, telling, policy);
    }),
  );
}

const NOBODY = new Float64Array();

const NONE: ReadonlySet<Line> = new Set();

/**
 * One withheld sum follows from the others: of each breakdown two go, or one with everyone's.
 *
 * @param secret lines whose sums are withheld for another reason
 */
export function withPartners(
  sheet: Sheet,
  telling: readonly Line[],
  { protection }: Policy,
  secret = NONE,
): Line[] {
  const hidden = new Set(telling);
  const isHidden = (line: Line) =>
    hidden.has(line) || secret.has(line) || line.levels[0]?.withheld === true;
  if (hidden.size === 0 || protection <= 1) return [...hidden];
  const needed = sheet.lines.some((line) => line.by === null && isHidden(line)) ? 1 : 2;
  for (const groups of linesBy(sheet).values()) {
    while (needed === 1 || groups.some(isHidden)) {
      const open = groups.filter((line) => !isHidden(line));
      const least = min(open, sizeOf);
      const partner = open.find((line) => sizeOf(line) === least);
      if (partner === undefined || groups.length - open.length >= needed) break;
      hidden.add(partner);
    }
  }
  return [...hidden];
}

const sizeOf = ({ levels }: Line): number => levels[0]?.n ?? 0;

/** What each group gave: a row, NaN where nothing. */
export function gather(value: Float64Array, { groups, slot }: Split): readonly Float64Array[] {
  const isGiven = (row: number) => !Number.isNaN(value[row]) && (slot[row] ?? -1) >= 0;
  const size = groups.map(() => 0);
  for (let row = 0; row < value.length; row++)
    if (isGiven(row)) size[slot[row] ?? 0] = (size[slot[row] ?? 0] ?? 0) + 1;
  const own = size.map((n) => new Float64Array(n));
  for (let row = 0; row < value.length; row++) {
    if (!isGiven(row)) continue;
    const at = slot[row] ?? 0;
    const left = (size[at] ?? 0) - 1;
    size[at] = left;
    const numbers = own[at];
    if (numbers !== undefined) numbers[left] = value[row] ?? NaN;
  }
  return own;
}

/**
 * Whether the mean or total of these numbers tells of few respondents, or of one.
 *
 * @example tellsFew(Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1), DEFAULT_POLICY) // true: the mean counts the one
 */
export function tellsFew(numbers: Float64Array, policy: Policy): boolean {
  const common = commonest(numbers, policy);
  const others = numbers.length - common;
  return (isFew(others, policy) && common >= others) || isDominated(numbers, policy);
}

/** How many gave the commonest number, as far as it is that of most: where few differ it is, but in small groups. */
function commonest(numbers: Float64Array, { minimum }: Policy): number {
  const candidates = numbers.length < 2 * minimum ? [...new Set(numbers)] : [majority(numbers)];
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
