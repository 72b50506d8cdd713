import type { BriefingKind } from '../briefing/index.ts';

/** First and last day, ISO. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** What a periodical briefing is called by: the week 48, the quarter 4, and the year. */
export interface Issue {
  readonly number: number;
  readonly year: string;
}

/** Months of a period of each cadence that goes by months. */
const MONTHS: Readonly<Partial<Record<BriefingKind, number>>> = {
  monthly: 1,
  quarterly: 3,
  'half-year': 6,
  annual: 12,
};

const DAY = 86_400_000;

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/**
 * The period of a cadence in which a day lies: Monday to Sunday, the month, the quarter …; null for briefings without a cadence.
 *
 * @example
 * periodAround('quarterly', '2026-11-22'); // { start: '2026-10-01', end: '2026-12-31' }
 */
export function periodAround(kind: BriefingKind, day: string): Period | null {
  if (kind === 'weekly') return { start: mondayOf(day), end: addDays(mondayOf(day), 6) };
  const months = MONTHS[kind];
  if (months === undefined) return null;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  const first = month - (month % months);
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return { start: iso(Date.UTC(year, first, 1)), end: iso(Date.UTC(year, first + months, 0)) };
}

/** The period after another one of the same cadence: as long in days for weeks, by the calendar for the others. */
export function periodAfter(kind: BriefingKind, last: Period): Period | null {
  const start = addDays(last.end, 1);
  return kind === 'weekly' ? { start, end: addDays(start, 6) } : periodAround(kind, start);
}

/**
 * The number and year of a period by the calendar: weeks after ISO 8601, whose year is that of their Thursday.
 *
 * @example
 * issueOf('weekly', { start: '2026-11-23', end: '2026-11-29' }); // { number: 48, year: '2026' }
 */
export function issueOf(kind: BriefingKind, { start, end }: Period): Issue | null {
  if (kind === 'weekly') {
    const thursday = addDays(mondayOf(start), 3);
    const year = thursday.slice(0, 4);
    const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY;
    return { number: Math.floor(days / 7) + 1, year };
  }
  const months = MONTHS[kind];
  if (months === undefined) return null;
  return { number: Math.ceil(Number(end.slice(5, 7)) / months), year: end.slice(0, 4) };
}
