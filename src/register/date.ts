const PARTIAL = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * The first day of a day, month or year: what a date that is less precise than a day is compared by.
 *
 * @example
 * firstDay('2022-07'); // '2022-07-01'
 */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Whether the text is a real ISO day, month or year. */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL.test(text)) return false;
  const day = firstDay(text);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Whether the text is a real ISO day: `2025-02-29` is not. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The day after an ISO day. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
