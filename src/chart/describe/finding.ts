import {
  isNonsubstantive,
  isOpenEnded,
  isNumber,
  labelOf,
  type Group,
  type Subject,
} from '../subject/index.ts';
import { shareInWords, wordsOf } from '../text/index.ts';
import { sideShares } from './headline.ts';
import { areTied } from './tied.ts';

/** An answer with its figure. */
interface RankedAnswer {
  readonly choice: string;
  readonly label: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it is "other": many answers, none of which leads. */
  readonly isOther: boolean;
}

/** The substantive answers, highest first; null where one is suppressed or not printed, and so might lead. */
export function rankedAnswers(subject: Subject, group: Group): readonly RankedAnswer[] | null {
  const answers = subject.question.choices.filter((choice) => !isNonsubstantive(choice));
  const told = answers.flatMap((choice): RankedAnswer[] => {
    const cell = group.cells.get(choice.name);
    const value = cell?.value ?? null;
    if (cell === undefined || value === null) return [];
    const { low, high } = cell;
    const own = { choice: choice.name, label: labelOf(choice, subject.lang) };
    return [{ ...own, value, low, high, isOther: choice.kind === 'other' }];
  });
  if (told.length < answers.length || told.length < 2 || !subject.question.complete) return null;
  return told.toSorted((a, b) => b.value - a.value);
}

/**
 * What a chart of everyone shows, as its title: the shares of both sides of a scale; else the answer that leads, or the two that
 * lead where the sample cannot tell them apart. Null where nothing may be claimed: an answer suppressed, a low base, a split,
 * three or more level, "other" in the lead.
 *
 * @example findingOf(subject) // '62,4% hài lòng hoặc rất hài lòng, 17,5% không hài lòng hoặc rất không hài lòng'
 */
export function findingOf(subject: Subject): string | null {
  const { groups, by } = subject;
  const [group] = groups;
  if (by !== null || group === undefined) return null;
  if (group.baseN !== null && group.baseN < 100) return null;
  return sidesFinding(subject) ?? leadFinding(subject, group);
}

function sidesFinding({ question, nets, lang, base, answeredOnly }: Subject): string | null {
  const shares = sideShares(question, nets, lang);
  if (shares.length === 0) return null;
  const { finding } = wordsOf(lang);
  const said = shares.map(
    ({ result, text }) => `${shareInWords(result.value ?? 0, lang, base)} ${text}`,
  );
  return finding.of(said.join(', '), answeredOnly);
}

function leadFinding(subject: Subject, group: Group): string | null {
  const { lang, base, question, answeredOnly } = subject;
  const [first, second, third] = rankedAnswers(subject, group) ?? [];
  if (first === undefined || second === undefined || first.value === 0) return null;
  const { finding, describe } = wordsOf(lang);
  const isClass = isNumber(question);
  const isClose = (other: RankedAnswer): boolean => areTied(first, other, group.baseN);
  // A class at an end holds whatever is left, and two of which the sample cannot tell the greater say nothing together.
  if (isClass && (isOpenEnded(question, first.choice) || isClose(second))) return null;
  const name = ({ label, value }: RankedAnswer) =>
    describe.named(describe.quote(label), shareInWords(value, lang, base), false);
  if (isClass) return finding.of(finding.commonest(name(first)), answeredOnly);
  const who = question.role === 'background';
  if (first.isOther || (isClose(second) && second.isOther)) return null;
  if (!isClose(second))
    return finding.of(finding[who ? 'most' : 'first'](name(first)), answeredOnly);
  if (third === undefined ? who : isClose(third)) return null;
  const both = finding[who ? 'mostBoth' : 'both'](name(first), name(second), first.low !== null);
  return finding.of(both, answeredOnly);
}
