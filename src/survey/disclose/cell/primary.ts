import { LEVELS } from './level.ts';
import type { Item, Line, Sheet } from './sheet.ts';
import type { Policy } from '../../model/policy.ts';

/** 1 to `minimum` − 1 respondents; nobody is not few. */
export const isFew = (n: number, { minimum }: Policy): boolean => n > 0 && n < minimum;

/** Withholds what is sensitive by itself: few respondents in a cell, in its complement, or in the base of the line. */
export function withholdFew({ columns, lines }: Sheet, policy: Policy): void {
  for (const line of lines) {
    for (const level of line.levels)
      if (level !== null && isFew(level.n, policy)) level.withheld = true;
    if (line.levels[0]?.withheld === true) withholdLine(line);
    line.cells.forEach((cell, index) => {
      const base = line.levels[columns[index]?.level ?? 0];
      const rest = base === null || base === undefined ? 0 : base.n - cell.n;
      if (isFew(cell.n, policy) || (cell.n > 0 && isFew(rest, policy))) cell.withheld = true;
    });
  }
}

/** Everything of a line: its cells and all its bases. */
export function withholdLine(line: Line): void {
  for (const cell of line.cells) cell.withheld = true;
  for (const level of line.levels) if (level !== null) level.withheld = true;
}

/**
 * Two published bases of a line differ by those who are in the wider one alone: don't-knows, refusals, blanks. Where one
 * of these cells is withheld, or what remains beside the published ones is few, the wider base is withheld with all its rows.
 */
export function withholdGaps(sheet: Sheet, policy: Policy): void {
  for (const line of sheet.lines) {
    let narrower: Item | null = line.levels[0] ?? null;
    let from = narrower === null ? 0 : 1;
    for (const level of LEVELS.slice(1)) {
      const wider = line.levels[level] ?? null;
      if (wider === null || wider.withheld) continue;
      const between = line.cells.filter((_, index) => {
        const own = sheet.columns[index]?.level ?? 0;
        return own >= from && own <= level;
      });
      const shown = sheet.single
        ? between.reduce((sum, cell) => sum + (cell.withheld ? 0 : cell.n), 0)
        : 0;
      const remainder = wider.n - (narrower?.n ?? 0) - shown;
      if (between.some((cell) => cell.withheld) || isFew(remainder, policy)) wider.withheld = true;
      else [narrower, from] = [wider, level + 1];
    }
    withholdUnplaced(sheet, line);
  }
}

/** A cell with no published base left to stand in is withheld like any other, so that it is protected like any other. */
function withholdUnplaced({ columns }: Sheet, { cells, levels }: Line): void {
  cells.forEach((cell, index) => {
    const wide = levels.slice(columns[index]?.level ?? 0).filter((level) => level !== null);
    if (wide.length > 0 && wide.every((level) => level.withheld)) cell.withheld = true;
  });
}
