import type { Question, Result } from '../../survey/index.ts';
import { shownBase } from '../../reading/index.ts';

/** How much a word of quantity claims at least; the longer words first, since they hold the shorter. */
const CLAIMS: readonly (readonly [word: string, least: number])[] = [
  ['tuyệt đại đa số', 0.9],
  ['gần như tất cả', 0.9],
  ['đại đa số', 0.75],
  ['hầu hết', 0.75],
  ['hai phần ba', 2 / 3],
  ['đa số', 0.5],
  ['phần lớn', 0.5],
  ['quá nửa', 0.5],
  ['hơn một nửa', 0.5],
];
const PERCENT = /(\d+(?:[.,]\d+)?)\s*%/gu;
/** Half of a last decimal, and what floating numbers lose. */
const EXACT = 1e-9;

/** A claim that no published figure bears out. */
interface FalseClaim {
  readonly words: string;
  /** The largest share there is (0–1). */
  readonly largest: number;
  /** The share nearest to the one that is claimed; null where a word of quantity is. */
  readonly nearest: number | null;
}

/** What the chart under a title shows: groups of a background question, one answer alone. */
interface Shown {
  readonly by: string | null;
  readonly choice: string | null;
}

/** Shares that one sentence may speak of: each answer, and all answers of one side of a scale together. */
function sharesOf(question: Question, results: readonly Result[], shown: Shown): number[] {
  const own = results.filter(
    (one) =>
      one.question === question.name &&
      (one.by === null || one.by === shown.by) &&
      (shown.choice === null || one.choice === shown.choice),
  );
  const base = shownBase(own.filter(({ statistic }) => statistic === 'share'));
  return own.flatMap(({ statistic, value, choice, base: of }) => {
    const side = statistic === 'net' && choice !== 'balance';
    const share = statistic === 'share' && of === base;
    return (side || share) && value !== null ? [value] : [];
  });
}

/** Whether a share (0–1) is a number of percent as written (`62,4`), at the decimals that it is written with. */
export function shows(share: number, text: string): boolean {
  const digits = /[.,](\d+)/u.exec(text)?.[1]?.length ?? 0;
  const claimed = Number(text.replace(',', '.')) / 100;
  return Math.abs(share - claimed) <= 0.5 / 10 ** (digits + 2) + EXACT;
}

/** The word of quantity in a text (NFC, small letters) that the largest share does not reach. */
export function falseWord(text: string, largest: number): string | null {
  const word = CLAIMS.find(([claim]) => text.includes(claim));
  return word !== undefined && largest <= word[1] ? word[0] : null;
}

/** The first percentage in a text that is none of the shares (0–1), at the decimals that it is written with. */
export function falseFigure(text: string, shares: readonly number[]): string | null {
  const figure = [...text.matchAll(PERCENT)].find(
    ([, number = '']) => !shares.some((share) => shows(share, number)),
  );
  return figure?.[0] ?? null;
}

/**
 * The first claim of a title that the figures deny: a word such as “đa số” where no answer, nor all of one side, reaches
 * it, or a percentage that is none of theirs. Null where the title holds, or nothing is published to judge it by.
 *
 * @param shown where the chart is split, its groups' figures may be spoken of too; of one answer alone, no other's may
 * @example falseClaim('Đa số hài lòng', question, results) // { words: 'đa số', largest: 0.43, nearest: null }
 */
export function falseClaim(
  title: string,
  question: Question,
  results: readonly Result[],
  shown: Shown = { by: null, choice: null },
): FalseClaim | null {
  const shares = sharesOf(question, results, shown);
  if (shares.length === 0) return null;
  const largest = Math.max(...shares);
  const text = title.normalize('NFC').toLowerCase();
  const word = falseWord(text, largest);
  if (word !== null) return { words: word, largest, nearest: null };
  const words = falseFigure(text, shares);
  return words === null ? null : { words, largest, nearest: nearestTo(words, shares) };
}

/** The share nearest to a percentage as written. */
function nearestTo(percentage: string, shares: readonly number[]): number | null {
  const claimed = Number.parseFloat(percentage.replace(',', '.')) / 100;
  const distance = (share: number): number => Math.abs(share - claimed);
  return shares.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
