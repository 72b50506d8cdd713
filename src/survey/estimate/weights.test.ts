import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { question, surveyOf } from '../../../test/survey/samples.ts';
import { estimate } from './estimate.ts';

const q = question('q', 'a b');

/** Answers with weights k · 2ᵉ of about 1e-9 to 1e9: as fractions of 2³⁰ they are whole, so that the truth is known exactly. */
const answers = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b'),
    fc.integer({ min: 1, max: 1023 }),
    fc.integer({ min: -30, max: 20 }),
  ),
  { minLength: 2, maxLength: 200, size: 'max' },
);
type Answers = readonly (readonly [answer: string, k: number, power: number])[];

const shareOf = (rows: Answers) =>
  estimate(
    surveyOf(
      [q],
      rows.map(([answer]) => [answer]),
      rows.map(([, k, power]) => k * 2 ** power),
    ),
  ).find(({ choice, base }) => choice === 'a' && base === 'valid');

/** The share and its squared standard error, n/(n−1) · Σw²(y − p)² / W², in whole numbers to 60 digits. */
function truthOf(rows: Answers): { readonly share: number; readonly variance: number } {
  const weighted = rows.map(([answer, k, power]) => ({
    y: answer === 'a',
    w: BigInt(k) * 2n ** BigInt(power + 30),
  }));
  const total = (all: readonly { readonly w: bigint }[]) => all.reduce((sum, { w }) => sum + w, 0n);
  const [W, A] = [total(weighted), total(weighted.filter(({ y }) => y))];
  const spread = weighted.reduce((sum, { y, w }) => sum + w ** 2n * ((y ? W : 0n) - A) ** 2n, 0n);
  const n = BigInt(rows.length);
  return { share: ratio(A, W), variance: ratio(n * spread, (n - 1n) * W ** 4n) };
}

const ratio = (a: bigint, b: bigint): number => Number((a * 10n ** 60n) / b) / 1e60;

const gap = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.abs(b));

const LAST_PLACE = 2.3e-16;

describe('weights from 1e-9 to 1e9', () => {
  it('give the exact share and standard error', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const [found, truth] = [shareOf(rows), truthOf(rows)];
        expect(gap(found?.value ?? NaN, truth.share)).toBeLessThan(1e-14);
        expect(Math.abs((found?.se ?? NaN) - Math.sqrt(truth.variance))).toBeLessThan(1e-12);
      }),
      { numRuns: 500, seed: 20260731 },
    );
  });

  it('give the same in any order of the rows', () => {
    const shuffled = answers.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const [a, b] = [shareOf(rows), shareOf(other)];
        for (const key of ['value', 'se', 'low', 'high', 'deff', 'weightedBase'] as const)
          expect(gap(a?.[key] ?? 0, b?.[key] ?? 0)).toBeLessThan(1e-12);
        // Sums that were not compensated would differ by more than the last place.
        expect(gap(a?.weightedBase ?? 0, b?.weightedBase ?? 0)).toBeLessThanOrEqual(LAST_PLACE);
      }),
      { numRuns: 500, seed: 20260731 },
    );
  });
});
