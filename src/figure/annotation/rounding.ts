import { digitsOf } from '../../chart/index.ts';
import type { Result } from '../../survey/index.ts';

/** Hundredths of a percent: the finest that is shown. */
const UNIT = 100;
/** Half of a last decimal of each share may get lost. */
const LOSS = { 0: 0.005, 1: 0.0005, 2: 0.00005 } as const;

/**
 * Whether shares that make a whole no longer do so as they are shown: the sum that a reader gets is not 100%, and
 * rounding alone can tell why.
 *
 * @param shares of one whole question, every choice of it, on one base
 */
export function roundingShows(shares: readonly Result[]): boolean {
  const read = shares.flatMap(({ value, base }) =>
    value === null ? [] : [{ value, digits: digitsOf(value, 'percent', base) }],
  );
  if (read.length < 2 || read.length < shares.length) return false;
  const shown = read.reduce((sum, { value, digits }) => sum + inUnits(value, digits), 0);
  const exact = read.reduce((sum, { value }) => sum + value, 0);
  const coarse = Math.min(...read.map(({ digits }) => digits));
  const loss = LOSS[coarse === 0 ? 0 : coarse === 1 ? 1 : 2];
  return shown !== 100 * UNIT && Math.abs(exact - 1) <= loss * read.length;
}

function inUnits(share: number, digits: number): number {
  const power = 10 ** digits;
  return Math.round((Math.round(share * 100 * power) / power) * UNIT);
}
