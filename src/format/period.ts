import { dateParts, formatPartialDate, writeParts, type DateParts } from './date.ts';
import type { Lang } from './lang.ts';

/** The parts of the start that the end does not repeat. */
function lead(start: DateParts, end: DateParts): { year: string | null; month: string | null } {
  if (start.year !== end.year) return start;
  const monthToo = start.day !== null && start.month === end.month;
  return { year: null, month: monthToo ? null : start.month };
}

/** Whether both dates are known to the day, or to the month, or to the year. */
function equallyPrecise(a: DateParts, b: DateParts): boolean {
  return (a.month === null) === (b.month === null) && (a.day === null) === (b.day === null);
}

/**
 * A period between two dates, each a day, month or year; what both share is written once.
 *
 * @example
 * formatPeriod('2022-02-21', '2022-02-25', 'vi'); // '21–25/02/2022'
 * formatPeriod('2022-02-28', '2022-03-03', 'vi'); // '28/02–03/03/2022'
 * formatPeriod('2022-07', '2022-09', 'vi'); // '07–09/2022'
 */
export function formatPeriod(start: string, end: string, lang: Lang): string {
  const last = formatPartialDate(end, lang);
  if (start === end) return last;
  const [from, to] = [dateParts(start), dateParts(end)];
  const first = equallyPrecise(from, to)
    ? writeParts({ day: from.day, ...lead(from, to) }, lang)
    : formatPartialDate(start, lang);
  const dash = lang === 'en' && first.includes(' ') ? ' – ' : '–';
  return `${first}${dash}${last}`;
}
