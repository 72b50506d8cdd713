import { min } from 'd3-array';
import type { Level } from './level.ts';
import { isShort, siblingsOf, withhold, withholdWhole } from './partner.ts';
import { linesBy, type Item, type Line, type Sheet } from './sheet.ts';
import type { Policy } from '../../model/policy.ts';

/**
 * Withholds another group's base for a withheld base that is not safe. The smallest base is taken, and with it everything
 * that rests on it: of substantive answers the whole line, of a wider base the cells that widen it.
 */
export function protectBase(sheet: Sheet, line: Line, level: Level, policy: Policy): boolean {
  const own = line.levels[level] ?? null;
  if (own === null) return false;
  const breakdowns = line.by === null ? [...linesBy(sheet).values()] : [siblingsOf(sheet, line)];
  const lacking = breakdowns.filter((lines) =>
    isShort(
      own,
      lines.flatMap(({ levels }) => levels[level] ?? []),
      policy,
    ),
  );
  return lacking.map((lines) => withholdSmallestBase(sheet, lines, level)).some(Boolean);
}

function withholdSmallestBase(sheet: Sheet, lines: readonly Line[], level: Level): boolean {
  const open = lines.filter(
    (line) => line.levels[level]?.withheld === false && widening(sheet, line, level) !== null,
  );
  const least = min(open, ({ levels }) => levels[level]?.n);
  const partner = open.find(({ levels }) => levels[level]?.n === least);
  if (partner === undefined) return false;
  if (level === 0) return withholdWhole(partner);
  const base = partner.levels[level] ?? null;
  return withhold([...(widening(sheet, partner, level) ?? []), ...(base === null ? [] : [base])]);
}

/** The cells that must go with a base so that it cannot be added up again; null where there are none. */
function widening(sheet: Sheet, { cells }: Line, level: Level): readonly Item[] | null {
  if (level === 0 || !sheet.single) return [];
  const own = cells.filter((cell, index) => sheet.columns[index]?.level === level && cell.n > 0);
  return own.length === 0 ? null : own;
}
