import { groupName, isNonsubstantive, labelOf, sizeOf, type Subject } from '../subject/index.ts';
import { rankedAnswers } from './finding.ts';
import { gapOf, type Gap, type GroupShare } from './gap.ts';
import type { Known } from './known.ts';
import { areTied } from './tied.ts';
import { shareInWords, wordsOf } from '../text/index.ts';

/** In millionths: two gaps that are equal but for floating numbers keep the order of the choices. */
const widthOf = ({ high, low }: Gap): number => Math.round((high.value - low.value) * 1e6);

/** The answer that leads in each group alike, where every group's answers are all known and its first two can be told apart. */
function everywhere(subject: Subject): string | null {
  const { groups, lang, base } = subject;
  const tops = groups.map((group) => {
    const [first, second] = rankedAnswers(subject, group) ?? [];
    if (first === undefined || second === undefined) return null;
    return first.isOther || areTied(first, second, group.baseN) ? null : first;
  });
  const [lead] = tops;
  const values = tops.flatMap((top) =>
    top !== null && top.label === lead?.label ? top.value : [],
  );
  if (lead === undefined || lead === null || values.length < groups.length) return null;
  const { finding, describe } = wordsOf(lang);
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    shareInWords(value, lang, base),
  );
  return finding.everywhere(describe.quote(lead.label), low ?? '', high ?? '');
}

const bare = ({ value }: GroupShare) => ({ value, low: null, high: null });

/**
 * The choice on which the groups lie furthest apart: on a sample drawn at random only where that is more than chance, on others
 * only where it were so in a simple random sample of as many.
 */
function apart(subject: Subject, { differs, precision, counted }: Known): string | null {
  const { lang, base, groups, choices } = subject;
  const { finding, describe } = wordsOf(lang);
  const gaps = choices
    .filter((choice) => !isNonsubstantive(choice))
    .flatMap((choice) => gapOf(choice, groups) ?? [])
    .filter(({ whole }) => whole)
    .filter(({ choice: { name }, high, low }) =>
      precision
        ? differs(name, high.group.name ?? '', low.group.name ?? '') === true
        : !areTied(bare(high), bare(low), high.group.baseN, low.group.baseN),
    )
    .toSorted((a, b) => widthOf(b) - widthOf(a));
  const [widest] = gaps;
  if (widest === undefined) return null;
  const figure = ({ value }: GroupShare) => shareInWords(value, lang, base);
  const name = (one: GroupShare) =>
    describe.named(describe.quote(groupName(subject, one.group) ?? ''), figure(one), false);
  const [high, low] = [name(widest.high), name(widest.low)];
  if (figure(widest.high) === figure(widest.low)) return null;
  const choice = describe.quote(labelOf(widest.choice, lang));
  return precision
    ? finding.apartSurely(choice, high, low)
    : finding.apart(choice, high, low, counted);
}

/**
 * What a chart of groups shows, as its title: the answer that leads in all of them, else where they lie furthest apart. Null where nothing may
 * be claimed: a group that is not drawn or has fewer than 100 respondents, figures suppressed, a difference that may be chance.
 *
 * @example splitFindingOf(subject, { differs: () => true, precision: true, counted: false }) // '“Có”: nhóm “Nữ” (62,4%) cao hơn nhóm “Nam” (51,0%), có ý nghĩa thống kê'
 */
export function splitFindingOf(subject: Subject, known: Known): string | null {
  const { groups, undrawn, base, question, choices } = subject;
  if (groups.length < 2 || undrawn.length > 0 || question.role === 'background') return null;
  if (groups.some(({ baseN }) => sizeOf(baseN, base) !== 'enough')) return null;
  const alone = choices.length === 1;
  const found = (alone ? null : everywhere(subject)) ?? apart(subject, known);
  return found === null ? null : wordsOf(subject.lang).finding.of(found, subject.answeredOnly);
}
