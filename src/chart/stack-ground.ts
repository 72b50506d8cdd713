import type { StackSpec } from './spec.ts';

/** Where stacks stand, in per cent of the width: how far a share of 1 reaches, and the middle line. */
export interface Ground {
  readonly scale: number;
  readonly middle: number;
}

const LEFT_PART = { '-1': 1, '0': 0.5, '1': 0 };

/** The share that stands left of the middle line; a neutral answer stands half on either side. */
export function leftOf(spec: StackSpec, values: readonly number[]): number {
  return values.reduce(
    (sum, value, at) => sum + value * LEFT_PART[`${spec.segments[at]?.side ?? 1}`],
    0,
  );
}

/** The middle stands where the longest left and the longest right side just fill the width. */
export function layGround(spec: StackSpec): Ground {
  const drawn = spec.rows.flatMap((row) => (row.values === null ? [] : [row.values]));
  const lefts = drawn.map((values) => leftOf(spec, values));
  const sums = drawn.map((values) => values.reduce((a, b) => a + b, 0));
  const left = Math.max(0, ...lefts);
  const right = Math.max(0, ...sums.map((sum, at) => sum - (lefts[at] ?? 0)));
  // A stack without a middle keeps the whole of 100% in sight, so that its don't-knows are missing from it.
  const whole = spec.kind === 'stacked' ? Math.max(1, right) : Math.max(0.01, left + right);
  return { scale: 100 / whole, middle: (left * 100) / whole };
}
