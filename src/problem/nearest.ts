import { fold } from '../format/index.ts';

/**
 * The candidate that a mistyped word most likely meant, or null when none is near: case, accents (đ too) and spaces at
 * the ends do not count, and at most a third of its letters, but always one, may be added, missing, wrong or swapped with
 * the next (Damerau–Levenshtein, optimal string alignment). Of equally near ones the first wins. Something must be left
 * in common, and numbers are never guessed: `12` is no slip for `13`.
 *
 * @example
 * nearest('dat dia', ['dat-dai', 'moi-truong']); // 'dat-dai'
 * nearest('9', ['1', '2']); // null
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word.trim());
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = fold(candidate.trim());
    if (!comparable(wanted, other, least)) continue;
    const found = distance(wanted, other);
    if (found < least && found < Math.min(wanted.length, other.length)) {
      best = candidate;
      least = found;
    }
  }
  return best;
}

function comparable(a: string, b: string, least: number): boolean {
  if (a === b) return true;
  return Math.abs(a.length - b.length) < least && !(/^\d+$/.test(a) || /^\d+$/.test(b));
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(step(a, b, i, j, [before, above, row]));
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** One cell of the table of distances, from the two rows above and the row being made. */
function step(
  a: string,
  b: string,
  i: number,
  j: number,
  [before, above, row]: readonly [readonly number[], readonly number[], readonly number[]],
): number {
  const at = (from: readonly number[], k: number): number => from[k] ?? Infinity;
  const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    at(above, j) + 1,
    at(row, j - 1) + 1,
    at(above, j - 1) + wrong,
    swapped ? at(before, j - 2) + 1 : Infinity,
  );
}
