import type { Limits } from '../../model/number-class.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import { classesDisclose } from './rules.ts';

/** `counts` respondents who gave each number. */
export const given = (counts: Readonly<Record<string, number>>) =>
  Float64Array.from(
    Object.entries(counts).flatMap(([y, n]) => Array.from({ length: n }, () => Number(y))),
  );

type Numbers = Parameters<typeof classesDisclose>[0];

/** Whether classes of whole numbers, of which the form has no others, tell of few: every one weighs the same. */
export function tells(
  counts: Readonly<Record<string, number>>,
  limits: Limits,
  more: Partial<Numbers> = {},
) {
  const value = given(counts);
  const numbers = {
    value,
    step: 1,
    bounded: true,
    weight: value.map(() => 1),
    quantiles: [],
    ...more,
  };
  return classesDisclose(numbers, limits, DEFAULT_POLICY);
}
