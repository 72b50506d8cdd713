import { type NumberClass, numberScale, readClass } from '../../format/index.ts';
import type { Question } from '../../survey/index.ts';

/** How much wider than the others a class may be and still be compared with them: 30–40 beside 20–29. */
const WIDER = 1.2;

/** From the least number that is in it to the first that is not; null where nobody knows. */
function widthOf(question: Question, { from, to }: NumberClass): number | null {
  const { start, end, step } = numberScale(question);
  const [low, high] = [from ?? start, to ?? (end === null ? null : end + (step ?? 0))];
  return low === null || high === null ? null : high - low;
}

/**
 * Whether a class of a number gathers all that is left at its end: open, or wider than those between the ends. As many people
 * in it are not as dense as in another, so it is not compared.
 *
 * @param name of the class
 */
export function isOpenEnded(question: Question, name: string): boolean {
  const own = readClass(name);
  if (own === null || (own.from !== null && own.to !== null)) return false;
  const width = widthOf(question, own);
  if (width === null) return true;
  const between = question.choices.flatMap((choice) => {
    const other = readClass(choice.name);
    return other === null || other.from === null || other.to === null
      ? []
      : [other.to - other.from];
  });
  const [usual] = between;
  return usual !== undefined && width > usual * WIDER;
}
