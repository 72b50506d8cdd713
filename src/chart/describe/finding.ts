import {
  isNonsubstantive,
  isOpenEnded,
  isNumber,
  labelOf,
  type Group,
  type Subject,
} from '../subject/index.ts';
import { shareInWords, wordsOf } from '../text/index.ts';

/** An answer with its figure. */
interface RankedAnswer {
  readonly choice: string;
  readonly label: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The substantive answers, highest first; null where one is suppressed or not printed, and so might lead. */
export function rankedAnswers(subject: Subject, group: Group): readonly RankedAnswer[] | null {
  const answers = subject.question.choices.filter((choice) => !isNonsubstantive(choice));
  const told = answers.flatMap((choice): RankedAnswer[] => {
    const cell = group.cells.get(choice.name);
    const value = cell?.value ?? null;
    if (cell === undefined || value === null) return [];
    const { low, high } = cell;
    return [{ choice: choice.name, label: labelOf(choice, subject.lang), value, low, high }];
  });
  if (told.length < answers.length || told.length < 2 || !subject.question.complete) return null;
  return told.toSorted((a, b) => b.value - a.value);
}

/** Whether the sample cannot tell the two apart: their intervals meet, or they show the same figure. */
export function areTied(a: RankedAnswer, b: RankedAnswer, precision: boolean): boolean {
  if (a.value === b.value) return true;
  return precision && a.low !== null && b.high !== null && a.low <= b.high;
}

/**
 * What a chart of everyone shows, as its title: the answer that leads, or the two that lead where the sample cannot tell
 * them apart. Null where nothing may be claimed: an answer suppressed, a low base, a split, three or more level.
 *
 * @param precision whether intervals are valid: only on a sample drawn at random
 * @example findingOf(subject, true) // '“Hài lòng” (62,4%) được chọn nhiều nhất'
 */
export function findingOf(subject: Subject, precision: boolean): string | null {
  const { groups, by, lang, base, question } = subject;
  const [group] = groups;
  if (by !== null || group === undefined) return null;
  if (group.baseN !== null && group.baseN < 100) return null;
  const [first, second, third] = rankedAnswers(subject, group) ?? [];
  if (first === undefined || second === undefined || first.value === 0) return null;
  const { finding, describe } = wordsOf(lang);
  const isClass = isNumber(subject.question);
  // A class at an end holds whatever is left, and two of which the sample cannot tell the greater say nothing together.
  if (isClass && (isOpenEnded(question, first.choice) || areTied(first, second, precision)))
    return null;
  const name = ({ label, value }: RankedAnswer) =>
    describe.named(describe.quote(label), shareInWords(value, lang, base), false);
  if (isClass) return finding.commonest(name(first));
  const who = question.role === 'background';
  if (!areTied(first, second, precision)) return finding[who ? 'most' : 'first'](name(first));
  if (third === undefined && who) return null;
  return third !== undefined && areTied(first, third, precision)
    ? null
    : finding[who ? 'mostBoth' : 'both'](name(first), name(second));
}
