/** Serial numbers that Excel gives to the days of 1954 to 2064. */
const SERIAL = { first: 20_000, last: 60_000, zero: Date.UTC(1899, 11, 30), day: 86_400_000 };

const LOCAL = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/;
const LOCAL_MONTH = /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/;
const YEAR_FIRST = /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?:[T ].*)?$/;

const two = (part: string): string => part.padStart(2, '0');

/**
 * The day, or month, in ISO form that a text probably meant: day before month as Vietnamese is written, or the serial
 * number that Excel makes of a date. Null when nothing can be told.
 *
 * @example
 * nearestDay('18/8/2014'); // '2014-08-18'
 * nearestDay('41869'); // '2014-08-18'
 */
export function nearestDay(text: string): string | null {
  const cell = text.trim();
  if (/^\d{5}$/.test(cell)) return ofSerial(Number(cell));
  const { day, month, year } =
    (LOCAL.exec(cell) ?? YEAR_FIRST.exec(cell) ?? LOCAL_MONTH.exec(cell))?.groups ?? {};
  if (year === undefined || month === undefined) return null;
  const iso = [year, two(month), two(day ?? '1')].join('-');
  const parsed = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso) return null;
  return day === undefined ? iso.slice(0, 7) : iso;
}

function ofSerial(serial: number): string | null {
  if (serial < SERIAL.first || serial > SERIAL.last) return null;
  return new Date(SERIAL.zero + serial * SERIAL.day).toISOString().slice(0, 10);
}

const CLOCK =
  /^(?:lúc )?(?<hour>\d{1,2}) ?(?:h|giờ|:) ?(?<minute>\d{2})?(?: phút)?,? (?:ngày )?(?<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/iu;
const DAY_CLOCK =
  /^(?<day>\S+),? (?:lúc )?(?<hour>\d{1,2}) ?(?:h|giờ|:) ?(?<minute>\d{2})?(?: phút)?$/iu;

/**
 * The moment in Vietnam, in ISO form, that a text probably meant: `8h00 ngày 31/12/2026`. Null when nothing can be told.
 *
 * @example nearestMoment('8h00 ngày 31/12/2026') // '2026-12-31T08:00:00+07:00'
 */
export function nearestMoment(text: string): string | null {
  const cell = text.trim();
  const {
    day = '',
    hour = '',
    minute = '00',
  } = (CLOCK.exec(cell) ?? DAY_CLOCK.exec(cell))?.groups ?? {};
  const iso = nearestDay(day);
  if (iso?.length !== 10 || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${iso}T${two(hour)}:${two(minute)}:00+07:00`;
}

/** Whether a text is written as a day of a month that does not have so many. */
export function isNoDay(text: string): boolean {
  const { year = '', month = '', day = '' } = YEAR_FIRST.exec(text.trim())?.groups ?? {};
  return (
    year !== '' &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= 31 &&
    nearestDay(text) === null
  );
}
