import { fold } from '../../format/index.ts';

const RANGE =
  /^(?:duoi|tren|tu|khoang|den|hon|less than|under|over|more than|at least|from|[<>≥≤~])?\s*[$€]?\s*\d/u;
const BELOW = /^(?:duoi|den|less than|under|[<≤])/u;
const ABOVE = /^(?:tren|hon|over|more than|[>])/u;

/**
 * Places answers that are ranges of numbers in order: "Dưới 18", "18–29", "Từ 30 đến 44", "Trên 60"; null when any is not.
 *
 * @example
 * rankByRange(['Trên 60', 'Dưới 30', '30-60']); // [2, 0, 1]
 */
export function rankByRange(labels: readonly string[]): readonly number[] | null {
  if (labels.length < 3) return null;
  const folded = labels.map((label) => fold(label).trim());
  // Bare numbers are codes as likely as amounts.
  if (!folded.every((label) => RANGE.test(label)) || folded.every((label) => /^\d+$/u.test(label)))
    return null;
  const keys = folded.map(numbersOf);
  const sorted = keys.toSorted(compare);
  if (sorted.some((key, at) => at > 0 && compare(sorted[at - 1] ?? [], key) === 0)) return null;
  return keys.map((key) => sorted.findIndex((other) => compare(key, other) === 0));
}

/** The numbers of a label; what is below a bound comes before it, what is above after it. */
function numbersOf(label: string): readonly number[] {
  const numbers = (label.match(/\d+(?:[.,]\d{3})*(?:[.,]\d{1,2}(?!\d))?/gu) ?? []).map((text) =>
    Number(text.replaceAll(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.')),
  );
  const [first = 0, ...rest] = numbers;
  if (BELOW.test(label)) return [first, -1];
  return ABOVE.test(label) ? [first, Infinity] : [first, 0, ...rest];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [left = -Infinity, right = -Infinity] = [a[i], b[i]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
