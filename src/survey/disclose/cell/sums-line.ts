import { fsum } from 'd3-array';
import { LEVELS, type Level } from './level.ts';
import { unseen } from './rest.ts';
import type { Item, Line, Sheet } from './sheet.ts';
import type { Sum } from './sums.ts';

/**
 * The sums within one line: of its cells and bases, and of its widest base with the size of its group.
 *
 * @param size how many respondents the line is about; null where the reader cannot tell
 */
export function lineSums(sheet: Sheet, line: Line, size: Item | null): Sum[] {
  const within = sheet.single ? singleSums(sheet, line) : multipleSums(sheet, line);
  return size === null ? within : [...within, sizeSum(sheet, line, size)];
}

function singleSums(sheet: Sheet, line: Line): Sum[] {
  let narrower: Item[] = [];
  let from = 0;
  return presentOf(line).map(({ level, total }) => {
    const parts = [...narrower, ...cellsBetween(sheet, line, from, level)];
    // Blanks are asked and never shown.
    const blank = total.n - fsum(parts, ({ n }) => n);
    [narrower, from] = [[total], level + 1];
    const whole = isOpen(sheet, level) ? [...parts, unseen(blank)] : parts;
    return { total, parts: whole, counts: level === 0 };
  });
}

/** Whether a base holds some who are in no cell. */
const isOpen = ({ question }: Sheet, level: Level) => level === 2 && question.relevant === null;

/** Ticks are at most their base, those of the narrowest base at least as many as it, and whoever widens a base ticked a don't-know. */
function multipleSums(sheet: Sheet, line: Line): Sum[] {
  const present = presentOf(line);
  const cells = line.cells.flatMap((cell, index) => {
    const base = line.levels[sheet.columns[index]?.level ?? 0] ?? null;
    return base === null ? [] : [{ total: base, parts: [cell, unseen(base.n - cell.n)] }];
  });
  const wider = present.slice(1).flatMap(({ level, total }, index) => {
    const narrower = present[index]?.total;
    if (narrower === undefined) return [];
    const more = unseen(total.n - narrower.n);
    const own = cellsBetween(sheet, line, level, level);
    const floor = level === 1 && own.length === 1 ? own : [];
    return [
      { total, parts: [narrower, more] },
      ...floor.map((cell) => ({ total: cell, parts: [more, unseen(cell.n - more.n)] })),
    ];
  });
  return [...cells, ...wider, ...ticksSum(sheet, line)];
}

function ticksSum(sheet: Sheet, line: Line): Sum[] {
  const [base] = line.levels;
  const parts = cellsBetween(sheet, line, 0, 0);
  if (base === null || base === undefined || parts.length === 0) return [];
  const ticks = unseen(fsum(parts, ({ n }) => n));
  return [
    { total: ticks, parts },
    { total: ticks, parts: [base, unseen(ticks.n - base.n)] },
  ];
}

function sizeSum(sheet: Sheet, line: Line, size: Item): Sum {
  const widest = presentOf(line).at(-1);
  if (widest === undefined) return { total: size, parts: [unseen(size.n)], bySize: true };
  const { total, level } = widest;
  return {
    total: size,
    parts: isOpen(sheet, level) ? [total] : [total, unseen(size.n - total.n)],
    bySize: true,
  };
}

const presentOf = ({ levels }: Line) =>
  LEVELS.flatMap((level) => {
    const total = levels[level] ?? null;
    return total === null ? [] : [{ level, total }];
  });

const cellsBetween = ({ columns }: Sheet, { cells }: Line, from: number, to: number) =>
  cells.filter((_, index) => {
    const level = columns[index]?.level ?? 0;
    return level >= from && level <= to;
  });
