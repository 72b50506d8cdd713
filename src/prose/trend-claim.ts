import { falseFigure, falseWord } from './claim.ts';

/** A reading of a series that is published where its title is. */
export interface SeriesReading {
  /** Readings of different territories are not compared. */
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

/** Every later reading less an earlier one that it may be compared with. */
function changesOf({ readings, breaks }: SeriesReadings): number[] {
  return readings.flatMap((from, at) =>
    readings
      .slice(at + 1)
      .filter((to) => to.place === from.place && from.date < to.date)
      .filter((to) => !breaks.some((day) => from.date < day && day <= to.date))
      .map((to) => to.value - from.value),
  );
}

function falseDirection(text: string, changes: readonly number[]): string | null {
  const found = [...text.matchAll(CLAIMED)]
    .filter(({ groups }) => groups?.['not'] === undefined)
    .map(({ groups }) => groups?.['word'] ?? '');
  const denied = found.find((word) =>
    changes.every((change) => (word === 'tăng' ? change <= 0 : change >= 0)),
  );
  return denied ?? null;
}

/** Two roundings may part a printed difference from that of the printed figures by one last decimal. */
function falseDifference(text: string, changes: readonly number[]): string | null {
  const found = [...text.matchAll(POINTS)].find(([, number = '']) => {
    const digits = /[.,](\d+)/u.exec(number)?.[1]?.length ?? 0;
    const claimed = Number(number.replace(',', '.'));
    return !changes.some(
      (change) => Math.abs(Math.abs(change) * 100 - claimed) < 1.001 / 10 ** digits,
    );
  });
  return found?.[0] ?? null;
}

/**
 * The first claim of a series' title that its readings deny: a direction that no two comparable readings have, a percentage or a difference
 * that is none of theirs, a word of quantity beyond them. Null where the title holds, or there is nothing to judge it by.
 *
 * @example falseTrendClaim('Niềm tin giảm', { unit: 'percent', readings, breaks: [] }) // 'giảm'
 */
export function falseTrendClaim(title: string, series: SeriesReadings): string | null {
  if (series.readings.length === 0) return null;
  const text = title.normalize('NFC').toLowerCase();
  const changes = changesOf(series);
  const direction = falseDirection(text, changes);
  if (direction !== null || series.unit === 'points') return direction;
  const shares = series.readings.map(({ value }) => value);
  return (
    falseWord(text, Math.max(...shares)) ??
    falseFigure(text, shares) ??
    falseDifference(text, changes)
  );
}
