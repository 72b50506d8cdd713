/**
 * Whether a difference is more than chance.
 *
 * @param p two-sided, adjusted for being one of several tests
 */
export function isSignificant(p: number): boolean {
  return p < 0.05;
}
