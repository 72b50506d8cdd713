import { fsum } from 'd3-array';
import type { Frame } from './frame.ts';
import { LEVELS } from './level.ts';
import { routeSums } from './routes.ts';
import { lineSums } from './sums-line.ts';
import { linesBy, type Item, type Sheet } from './sheet.ts';

/** A total and the parts that add up to it. */
export interface Sum {
  readonly total: Item;
  readonly parts: readonly Item[];
  /**
   * Ties a line to the size of its group. Where that is withheld, so is every table of the group, and questions are
   * audited apart, each with the sizes (`disclose-links`), for else they would all be one system.
   */
  readonly bySize?: boolean;
  /** Whether any of its parts together are a count of answers or of groups, which may be of few like any other. */
  readonly counts?: boolean;
}

/** Whether a sum is part of the audit of all questions. */
export const tells = ({ total, bySize = false }: Sum): boolean => !(bySize && total.withheld);

/**
 * All sums that a reader can do on the tables of a survey: choices make a base, groups and those in no group make
 * everyone, cell by cell and base by base, a wider base is a narrower one and more, and a line's widest base is its
 * group in the sample's profile. What no table shows (blanks, those in no group, ticks not given) stands in as unseen.
 */
export const sumsOf = (frame: Frame): readonly Sum[] =>
  frame.sheets.flatMap((sheet) => sumsOn(frame, sheet));

/** Those of one question's tables. */
export function sumsOn(frame: Frame, sheet: Sheet): readonly Sum[] {
  const lines = [...sheet.lines, ...frame.restsOf(sheet)];
  return [
    ...lines.flatMap((line) => lineSums(sheet, line, frame.sizeOf(line))),
    ...groupSums(frame, sheet),
    ...crossSums(frame, sheet),
    ...routeSums(frame, sheet),
  ];
}

function groupSums(frame: Frame, sheet: Sheet): Sum[] {
  const everyone = sheet.lines.find(({ by }) => by === null);
  if (everyone === undefined) return [];
  const rests = frame.restsOf(sheet);
  const sums = [...linesBy(sheet)].flatMap(([by, groups]) => {
    const lines = [...groups, ...rests.filter((rest) => rest.by === by)];
    return [
      ...everyone.cells.map((total, index) => ({
        total,
        parts: lines.flatMap(({ cells }) => cells[index] ?? []),
        counts: true,
      })),
      ...LEVELS.flatMap((level) => {
        const total = everyone.levels[level] ?? null;
        const parts = lines.flatMap(({ levels }) => levels[level] ?? []);
        return total === null ? [] : [{ total, parts, counts: true }];
      }),
    ];
  });
  // Printed tables show no rest: where no group has any, everyone's count is of those in no group.
  return sums.filter(({ total, parts }) => total.n === 0 || fsum(parts, ({ n }) => n) > 0);
}

/** A group of the profile less those of it who are in a group of another breakdown are those of it who are in none. */
function crossSums(frame: Frame, sheet: Sheet): Sum[] {
  const profile = sheet.lines.find(({ by }) => by === null);
  if (profile === undefined || sheet.question.role !== 'background') return [];
  return frame.restsOf(sheet).flatMap((rest) => {
    const other = frame.sheets.find(({ question }) => question.name === rest.by);
    return (other?.lines ?? []).flatMap((line) => {
      const index = sheet.columns.findIndex(({ choice }) => choice === line.group);
      const [total, outside] = [profile.cells[index], rest.cells[index]];
      if (line.by !== sheet.question.name || total === undefined || outside === undefined)
        return [];
      return [{ total, parts: [outside, line.levels[0] ?? []].flat() }];
    });
  });
}
