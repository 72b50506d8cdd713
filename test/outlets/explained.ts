import { formatNumber, formatPoints, formatShare } from '../../src/format/number.ts';
import type { Result } from '../../src/survey/model/result.ts';

const DIGITS = [0, 1, 2] as const;

/**
 * Every percentage that published figures alone account for: their values and limits, the gaps between two of them, as they
 * are written with up to two decimals; those of the balance of a scale in points.
 */
export function explained(results: readonly Result[]): ReadonlySet<string> {
  const shares = results.filter(({ statistic }) => statistic === 'share' || statistic === 'net');
  const told = shares.filter(({ value }) => value !== null);
  const numbers = told.flatMap(({ value, low, high }) => [value, low, high]);
  const texts = new Set(['0%', '100%', '0,1%']);
  const balances = told.filter(
    ({ choice, statistic }) => statistic === 'net' && choice === 'balance',
  );
  for (const number of balances.flatMap(({ value, low, high }) => [value, low, high]))
    if (number !== null) texts.add(formatPoints(Math.abs(number), 'vi', { sign: 'never' }));
  for (const number of numbers) {
    if (number === null) continue;
    for (const digits of DIGITS) texts.add(formatShare(Math.abs(number), 'vi', digits));
  }
  for (const group of Map.groupBy(
    told,
    ({ question, by, base }) => `${question} ${by} ${base}`,
  ).values())
    for (const a of group) for (const b of group) gaps(a.value ?? 0, b.value ?? 0, texts);
  return texts;
}

function gaps(a: number, b: number, texts: Set<string>): void {
  if (b <= a) return;
  for (const digits of DIGITS) texts.add(formatPoints(b - a, 'vi', { sign: 'never', digits }));
}

const PERCENT = /\d[\d.]*(?:,\d+)?(?:%| điểm %)/gu;

/** The bases that are published, as charts write them. */
export const bases = (results: readonly Result[]): ReadonlySet<string> =>
  new Set(results.flatMap(({ baseN }) => (baseN === null ? [] : [formatNumber(baseN, 'vi')])));

/** The bases of groups that a chart prints though nothing published has them. */
export function unknownBases(text: string, known: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(/n[\s\u00a0]=[\s\u00a0](\d[\d.]*)/gu)].flatMap(([, n = '']) =>
    known.has(n) ? [] : [n],
  );
}

/** The percentages of a text that nothing published accounts for. */
export function unexplained(text: string, texts: ReadonlySet<string>): readonly string[] {
  return [...text.normalize('NFC').replaceAll('\u00a0', ' ').matchAll(PERCENT)]
    .map(([found]) => found)
    .filter((found) => !texts.has(found));
}
