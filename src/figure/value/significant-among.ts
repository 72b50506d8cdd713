import { holm } from '../../survey/index.ts';
import { isSignificant } from '../table/index.ts';

/**
 * Which of several differences are more than chance, their p adjusted by Holm: the more are tested, the more of them chance alone
 * would make look real. Null for those that could not be tested.
 *
 * @example significantAmong([0.01, 0.04, null]) // [true, true, null]
 */
export function significantAmong(ps: readonly (number | null)[]): readonly (boolean | null)[] {
  return holm(ps).map((p) => (p === null ? null : isSignificant(p)));
}
