import { fold } from '../format/index.ts';

/**
 * What makes two spellings of a document's number the same: letters and digits, without accents, spaces and separators.
 *
 * @example
 * documentKey('100 – KL/TW') === documentKey('100-kl/tw'); // true
 */
export function documentKey(number: string): string {
  return fold(number).replace(/[^a-z0-9]/g, '');
}

const SLASHED =
  /^[,\s(]*(?:ban hành\s+)?ngày\s+(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})/iu;
const WORDED =
  /^[,\s(]*(?:ban hành\s+)?ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})/iu;

/**
 * The date that a text gives a document right after its number, ISO; null when it gives none.
 *
 * @example
 * dateAfter(' ngày 18/8/2014 của Ban Bí thư'); // '2014-08-18'
 */
export function dateAfter(text: string): string | null {
  const { day, month, year } = (SLASHED.exec(text) ?? WORDED.exec(text))?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return null;
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
