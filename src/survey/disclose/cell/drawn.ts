import { unitsOf, type Units } from '../../design/units.ts';
import type { Frame } from './frame.ts';
import { levelOf, type Level } from './level.ts';
import { linesBy, type Item, type Line, type Sheet } from './sheet.ts';
import { splitsOf } from '../../estimate/split.ts';
import type { Estimate } from '../../model/result.ts';
import type { Survey } from '../../model/survey.ts';

/** By background question, the part of the sample that each group was drawn in; only where every group is in one. */
export type Drawn = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The breakdowns whose groups each lie within one stratum, or within one cluster where there are clusters. */
export function drawnOf(survey: Survey): Drawn {
  const units = unitsOf(survey, 'certainty');
  if (units === null || survey.source.kind === 'results') return new Map();
  if (units.strata.count < 2 && units.clusters === null) return new Map();
  const partOf = partsOf(units);
  return new Map(
    splitsOf(survey.questions, survey.source.responses).flatMap(({ by, groups, slot }) => {
      const own = new Map<string, number>();
      for (let row = 0; row < slot.length; row++) {
        const group = groups[slot[row] ?? -1] ?? null;
        const part = partOf[row] ?? 0;
        if (group === null) continue;
        if ((own.get(group) ?? part) !== part) return [];
        own.set(group, part);
      }
      return by === null || new Set(own.values()).size < 2 ? [] : [[by, own] as const];
    }),
  );
}

/** A row: its cluster, or its stratum where every row is a unit. */
function partsOf({ rows, stratum, clusters }: Units): Int32Array {
  if (clusters === null) return stratum;
  const part = new Int32Array(rows);
  const { order, start } = clusters;
  start.forEach((from, cluster) => {
    for (const row of order.subarray(from, start[cluster + 1])) part[row] = cluster;
  });
  return part;
}

/**
 * Whether the precision of a published figure would tell withheld counts: a standard error adds up the squares of what the
 * strata (or clusters) hold, so that with the sum of two withheld groups of different strata it leaves each of them two
 * values at most. Of everyone's figures the groups' cells and bases count; of a question whose choices are strata itself
 * the cells of the line.
 *
 * @param numbers the lines whose numbers are withheld though their bases are not
 */
export function isToldByError(
  estimate: Estimate,
  sheet: Sheet,
  line: Line,
  { drawn }: Frame,
  numbers: ReadonlySet<Line>,
): boolean {
  if (drawn.size === 0) return false;
  const own = drawn.get(sheet.question.name);
  const names = sheet.columns.map(({ choice }) => choice);
  if (own !== undefined && isTold(own, names, (at) => line.cells[at])) return true;
  if (line.by !== null) return false;
  const level = levelOf(estimate.base);
  return [...linesBy(sheet)].some(([by, groups]) => {
    const parts = drawn.get(by);
    const groupNames = groups.map(({ group }) => group ?? '');
    const isHidden = (item: (group: Line) => Maybe) =>
      parts !== undefined &&
      isTold(parts, groupNames, (at) => {
        const group = groups[at];
        return group && item(group);
      });
    return (
      columnsOf(estimate, sheet).some((column) => isHidden(({ cells }) => cells[column])) ||
      (isSecret(sheet, level) &&
        isHidden((group) => ({
          n: 0,
          withheld: numbers.has(group) || group.levels[level]?.withheld === true,
        })))
    );
  });
}

type Maybe = Item | null | undefined;

/** Whom a question that is put to all was put to is the group. */
const isSecret = ({ question }: Sheet, level: Level) => level < 2 || question.relevant !== null;

/** A mean, total or net rests on all substantive choices. */
function columnsOf({ statistic, choice }: Estimate, { columns }: Sheet): readonly number[] {
  return columns.flatMap((column, at) => {
    const rests = statistic === 'share' ? column.choice === choice : column.level === 0;
    return rests ? [at] : [];
  });
}

function isTold(
  parts: ReadonlyMap<string, number>,
  names: readonly string[],
  itemOf: (at: number) => Maybe,
): boolean {
  const hidden = names.flatMap((name, at) =>
    itemOf(at)?.withheld === true ? (parts.get(name) ?? []) : [],
  );
  return new Set(hidden).size > 1;
}
