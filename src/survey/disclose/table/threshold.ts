import type { Policy } from '../../model/index.ts';

/** Minimum frequency rule: 1 to `threshold` − 1 respondents are too few to publish. Zero is published. */
export const isBelowThreshold = (n: number, { threshold }: Policy): boolean =>
  n > 0 && n < threshold;
