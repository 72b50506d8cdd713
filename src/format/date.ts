import { TIME_ZONE, type Lang } from './lang.ts';

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The parts of `2022`, `2022-07` or `2022-07-21`, as text with its zeros. */
export interface DateParts {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

/** Splits an ISO day, month or year. Throws on anything else: dates are validated where they are read. */
export function dateParts(date: string): DateParts {
  const [, year, month = null, day = null] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) throw new Error(`not an ISO day, month or year: ${date}`);
  return { year, month, day };
}

/** Writes the parts that are there: `21/07/2022`, `21/07` (year null), `07/2022`; `21 July 2022`. */
export function writeParts(
  parts: Omit<DateParts, 'year'> & { year: string | null },
  lang: Lang,
): string {
  const { year, month, day } = parts;
  if (lang === 'vi') return [day, month, year].filter((part) => part !== null).join('/');
  const name = month === null ? null : MONTHS.format(new Date(`2000-${month}-01T00:00:00Z`));
  const number = day === null ? null : String(Number(day));
  return [number, name, year].filter((part) => part !== null).join(' ');
}

/**
 * A date as precise as it is known.
 *
 * @example formatPartialDate('2022-07', 'vi') // '07/2022'
 */
export function formatPartialDate(date: string, lang: Lang): string {
  return writeParts(dateParts(date), lang);
}

/**
 * A whole ISO day.
 *
 * @example formatDay('2026-04-06', 'vi') // '06/04/2026'
 */
export function formatDay(day: string, lang: Lang): string {
  if (dateParts(day).day === null) throw new Error(`not a whole day: ${day}`);
  return formatPartialDate(day, lang);
}

function clock(moment: string): { day: string; time: string } {
  const [day = '', time = ''] = CLOCK.format(new Date(moment)).split(', ');
  return { day, time };
}

/**
 * The ISO day in Việt Nam on which a moment falls. A day stays itself.
 *
 * @example dayOf('2026-04-05T18:00:00Z') // '2026-04-06'
 */
export function dayOf(moment: string): string {
  return moment.includes('T') ? clock(moment).day : moment;
}

/**
 * A moment (ISO with offset) in Vietnamese time; a bare ISO day is written as a day.
 *
 * @example formatMoment('2026-04-06T01:30:00Z', 'vi') // '08:30 ngày 06/04/2026'
 */
export function formatMoment(moment: string, lang: Lang): string {
  if (!moment.includes('T')) return formatDay(moment, lang);
  const { day, time } = clock(moment);
  return lang === 'vi'
    ? `${time} ngày ${formatDay(day, lang)}`
    : `${formatDay(day, lang)}, ${time}`;
}
