import { baseOf } from '../../chart/index.ts';
import type { Base, Question, Result } from '../../survey/index.ts';

/** The unweighted base of everyone: null when withheld or not printed. */
export function baseSize(question: Question, results: readonly Result[]): number | null {
  const base = baseOf(question, results);
  const everyone = results.filter((one) => one.by === null);
  return sizeOn(base, everyone);
}

/**
 * The size of the shown base. Another base stands in only where a question has no figure on the shown one at all (numbers
 * that a source printed): in the place of a withheld one it would be read as that.
 *
 * @param results of one place
 */
export function sizeOn(base: Base, results: readonly Result[]): number | null {
  const same = results.filter((one) => one.base === base);
  const known = (same.length > 0 ? same : results).find(({ baseN }) => baseN !== null);
  return known?.baseN ?? null;
}
