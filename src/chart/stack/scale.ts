import type { StackSpec } from './shape.ts';

/** The scale of stacks, in per cent of the width, the same for every row. */
export interface StackScale {
  /** What a share of 1 takes. */
  readonly perShare: number;
  readonly baseline: number;
}

const LEFT_PART = { '-1': 1, '0': 0.5, '1': 0 };

/** The share that stands left of the baseline; a neutral answer stands half on either side. */
export function leftOf(spec: StackSpec, values: readonly number[]): number {
  return values.reduce(
    (sum, value, at) => sum + value * LEFT_PART[`${spec.segments[at]?.side ?? 1}`],
    0,
  );
}

/** The baseline stands where the longest left and the longest right side just fill the width. */
export function stackScale(spec: StackSpec): StackScale {
  const drawn = spec.rows.flatMap((row) => (row.values === null ? [] : [row.values]));
  const lefts = drawn.map((values) => leftOf(spec, values));
  const sums = drawn.map((values) => values.reduce((a, b) => a + b, 0));
  const left = Math.max(0, ...lefts);
  const right = Math.max(0, ...sums.map((sum, at) => sum - (lefts[at] ?? 0)));
  // A stack from the left edge keeps the whole of 100% in sight, so that its don't-knows are missing from it.
  const whole = spec.kind === 'stacked' ? Math.max(1, right) : Math.max(0.01, left + right);
  return { perShare: 100 / whole, baseline: (left * 100) / whole };
}
