import { firstDay } from '../../register/index.ts';
import { falseFigure, falseWord, shows } from './share-claim.ts';

/** A reading of a series that is published where its title is. */
export interface SeriesReading {
  /** The territory, and the stretch that was asked alike: readings of different ones are not compared. */
  readonly place: string;
  /** ISO day, month or year. */
  readonly date: string;
  /** A share (0–1), or a number where the series is of numbers. */
  readonly value: number;
}

/** All that a title of a series may speak of. */
export interface SeriesReadings {
  readonly unit: 'percent' | 'points';
  /** Oldest first. */
  readonly readings: readonly SeriesReading[];
  /** ISO days from which readings cannot be compared with those before. */
  readonly breaks: readonly string[];
}

const POINTS = /(\d+(?:[.,]\d+)?)\s*điểm\s*(?:%|phần trăm)/gu;
/** `không tăng`, `chưa giảm` claim the opposite, or nothing; `tăng trưởng`, `giảm nghèo` are names of things. */
const CLAIMED =
  /(?<!\p{L})(?<not>(?:không|chưa|ngừng|thôi)\s+)?(?<word>tăng|giảm)(?!\p{L}|\s+(?:trưởng|cường|nghèo))/gu;

/** `từ 45,2% (2024) lên 51,3%`: one reading beside another. */
const STEP =
  /từ\s+(?<from>\d+(?:[.,]\d+)?)\s*%[^;%]*?\s(?:lên|xuống|đến|tới|còn)\s[^;%]*?(?<to>\d+(?:[.,]\d+)?)\s*%/gu;
/** `từ năm 2021 đến năm 2024`. */
const YEARS = /từ\s+(?:năm\s+)?(?<from>\d{4})\s+(?:đến|tới)\s+(?:năm\s+)?(?<to>\d{4})(?!\d)/gu;

/** Two readings that may be compared, the earlier first. */
interface Step {
  readonly from: SeriesReading;
  readonly to: SeriesReading;
  readonly change: number;
}

/** The first day of what a date may be of. */
const dayOf = ({ date }: SeriesReading): string => firstDay(date);

function stepsOf({ readings, breaks }: SeriesReadings): Step[] {
  return readings.flatMap((from, at) =>
    readings
      .slice(at + 1)
      .filter((to) => to.place === from.place && dayOf(from) < dayOf(to))
      .filter((to) => !breaks.some((day) => dayOf(from) < day && day <= dayOf(to)))
      .map((to) => ({ from, to, change: to.value - from.value })),
  );
}

/** The first direction in a text that none of the steps takes. */
function falseDirection(text: string, steps: readonly Step[]): string | null {
  const found = [...text.matchAll(CLAIMED)]
    .filter(({ groups }) => groups?.['not'] === undefined)
    .map(({ groups }) => groups?.['word'] ?? '');
  const denied = found.find((word) =>
    steps.every(({ change }) => (word === 'tăng' ? change <= 0 : change >= 0)),
  );
  return denied ?? null;
}

/** The first span of years in a text within which its direction is none of a step between them. */
function falseYears(text: string, steps: readonly Step[]): string | null {
  const found = [...text.matchAll(YEARS)].find(({ groups }) => {
    const isOf = ({ date }: SeriesReading, year = ''): boolean => date.startsWith(year);
    const own = steps.filter(
      ({ from, to }) => isOf(from, groups?.['from']) && isOf(to, groups?.['to']),
    );
    return falseDirection(text, own) !== null;
  });
  return found?.[0] ?? null;
}

/** The first pair of percentages in a text that are no two readings which may be compared. */
function falseStep(text: string, steps: readonly Step[]): string | null {
  const found = [...text.matchAll(STEP)].find(
    ({ groups }) =>
      !steps.some(
        ({ from, to }) =>
          shows(from.value, groups?.['from'] ?? '') && shows(to.value, groups?.['to'] ?? ''),
      ),
  );
  return found?.[0] ?? null;
}

/** Two roundings may part a printed difference from that of the printed figures by one last decimal. */
function falseDifference(text: string, steps: readonly Step[]): string | null {
  const found = [...text.matchAll(POINTS)].find(([, number = '']) => {
    const digits = /[.,](\d+)/u.exec(number)?.[1]?.length ?? 0;
    const claimed = Number(number.replace(',', '.'));
    return !steps.some(
      ({ change }) => Math.abs(Math.abs(change) * 100 - claimed) < 1.001 / 10 ** digits,
    );
  });
  return found?.[0] ?? null;
}

/**
 * The first claim of a series' title that its readings deny: a direction that no two comparable readings have (of the years that are named,
 * where some are), a percentage or a difference that is none of theirs, two percentages on either side of a break, a word of quantity beyond
 * them. Null where the title holds, or there is nothing to judge it by.
 *
 * @example falseTrendClaim('Niềm tin giảm', { unit: 'percent', readings, breaks: [] }) // 'giảm'
 */
export function falseTrendClaim(title: string, series: SeriesReadings): string | null {
  if (series.readings.length === 0) return null;
  const text = title.normalize('NFC').toLowerCase();
  const steps = stepsOf(series);
  const direction = falseDirection(text, steps) ?? falseYears(text, steps);
  if (direction !== null || series.unit === 'points') return direction;
  const shares = series.readings.map(({ value }) => value);
  return (
    falseWord(text, Math.max(...shares)) ??
    falseFigure(text, shares) ??
    falseStep(text, steps) ??
    falseDifference(text, steps)
  );
}
