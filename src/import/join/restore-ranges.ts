import { fold } from '../../format/index.ts';
import { noteOf } from '../draft/index.ts';
import type { Column } from '../sheet/index.ts';
import type { Joined } from './joined.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = /^(?<first>\d{1,2})[- ](?<month>[a-z]{3}|thg ?\d{1,2})$/u;
const MONTH_FIRST = /^(?<month>[a-z]{3}|thg ?\d{1,2})[- ](?<year>\d{2})$/u;
const ISO = /^\d{4}-(?<month>\d{2})-(?<day>\d{2})$/u;
const SLASHED = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/\d{4}$/u;
/** Beside days, such an answer shows that the days were ranges of numbers. */
const AMOUNT =
  /^(?:duoi|tren|hon|tu|under|over|more than|less than|[<>≥≤])\s*\d|^\d{1,4}(?:\s*[-–]\s*\d{1,4}|\s*\+)$/u;

type Pair = readonly [number, number];

/**
 * Days beside ranges of numbers are what a spreadsheet made of `1-2`, `3-5`. They are put back where one reading alone, day
 * before month or after it, makes ranges that follow each other; otherwise the column is in doubt.
 */
export function restoreRanges(columns: readonly Column[]): Joined {
  const made = columns.map(restored);
  return {
    columns: made.map(({ column }) => column),
    notes: made.flatMap(({ column, count }) =>
      count > 0 ? [noteOf('range-dates', count, [column.at])] : [],
    ),
  };
}

function restored(column: Column): { column: Column; count: number } {
  const days = new Map<string, Pair>();
  const rest = new Set<string>();
  for (const cell of new Set(column.cells)) {
    const pair = cell === '' ? null : dayOf(fold(cell).trim());
    if (pair !== null) days.set(cell, pair);
    else if (cell !== '') rest.add(fold(cell).trim());
  }
  const amounts = [...rest].filter((cell) => AMOUNT.test(cell)).length;
  if (days.size === 0 || amounts === 0) return { column, count: 0 };
  const straight = follow([...days.values()]);
  const turned = follow([...days.values()].map(([a, b]): Pair => [b, a]));
  if (straight === turned) return { column: { ...column, unsure: 'dates' }, count: 0 };
  const range = (cell: string): string => {
    const pair = days.get(cell);
    if (pair === undefined) return cell;
    return straight
      ? `${String(pair[0])}-${String(pair[1])}`
      : `${String(pair[1])}-${String(pair[0])}`;
  };
  const count = column.cells.filter((cell) => days.has(cell)).length;
  return { column: { ...column, cells: column.cells.map(range) }, count };
}

/** A day's two numbers, as day and month. */
function dayOf(cell: string): Pair | null {
  const named = NAMED.exec(cell)?.groups;
  if (named !== undefined) return pairOf(named['first'], monthOf(named['month'] ?? ''));
  const year = MONTH_FIRST.exec(cell)?.groups;
  if (year !== undefined) return pairOf(monthOf(year['month'] ?? ''), year['year']);
  const plain = (ISO.exec(cell) ?? SLASHED.exec(cell))?.groups;
  return plain === undefined ? null : pairOf(plain['day'], plain['month']);
}

function pairOf(
  first: string | number | undefined,
  second: string | number | undefined,
): Pair | null {
  const [a, b] = [Number(first), Number(second)];
  return a > 0 && b > 0 ? [a, b] : null;
}

function monthOf(name: string): number {
  const digits = /\d+/u.exec(name)?.[0];
  return digits === undefined ? MONTHS.indexOf(name) + 1 : Number(digits);
}

/** Whether pairs are ranges, each beginning after the one before it ends. */
function follow(pairs: readonly Pair[]): boolean {
  const sorted = pairs.toSorted(([a], [b]) => a - b);
  return sorted.every(([low, high], at) => low < high && low > (sorted[at - 1]?.[1] ?? -1));
}
