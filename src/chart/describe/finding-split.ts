import type { Choice } from '../../survey/model/question.ts';
import {
  groupName,
  isApart,
  labelOf,
  sizeOf,
  type Differs,
  type Group,
  type Subject,
} from '../subject/index.ts';
import { meet, toldOf } from './finding.ts';
import { shareInWords, wordsOf } from '../text/index.ts';

interface Ends {
  readonly choice: Choice;
  readonly high: readonly [group: Group, value: number];
  readonly low: readonly [group: Group, value: number];
}

/** The groups that lie furthest apart on a choice; null where one of them is withheld, and so might lie further. */
function endsOf(choice: Choice, groups: readonly Group[]): Ends | null {
  const read = groups.flatMap((group): (readonly [Group, number])[] => {
    const value = group.cells.get(choice.name)?.value ?? null;
    return value === null ? [] : [[group, value]];
  });
  const sorted = read.toSorted(([, a], [, b]) => b - a);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (high === undefined || low === undefined || read.length < groups.length) return null;
  return { choice, high, low };
}

/** In millionths: two gaps that are equal but for floating numbers keep the order of the choices. */
const gapOf = ({ high, low }: Ends): number => Math.round((high[1] - low[1]) * 1e6);

/** The answer that leads in each group alike, where every group's answers are all known and its first two can be told apart. */
function everywhere(subject: Subject, precision: boolean): string | null {
  const { groups, lang, base } = subject;
  const tops = groups.map((group) => {
    const [first, second] = toldOf(subject, group) ?? [];
    if (first === undefined || second === undefined) return null;
    return meet(first, second, precision) ? null : first;
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

/** The choice on which the groups lie furthest apart; on a sample drawn at random only where that is more than chance. */
function apart(subject: Subject, differs: Differs, precision: boolean): string | null {
  const { lang, base, groups, choices } = subject;
  const { finding, describe } = wordsOf(lang);
  const ends = choices
    .filter((choice) => !isApart(choice))
    .flatMap((choice) => endsOf(choice, groups) ?? [])
    .filter(({ choice, high: [high], low: [low] }) =>
      precision ? differs(choice.name, high.name ?? '', low.name ?? '') === true : true,
    )
    .toSorted((a, b) => gapOf(b) - gapOf(a));
  const [widest] = ends;
  if (widest === undefined) return null;
  const name = ([group, value]: Ends['high']) =>
    describe.named(
      describe.quote(groupName(subject, group) ?? ''),
      shareInWords(value, lang, base),
      false,
    );
  const [high, low] = [name(widest.high), name(widest.low)];
  if (shareInWords(widest.high[1], lang, base) === shareInWords(widest.low[1], lang, base))
    return null;
  const said = precision ? finding.apartSurely : finding.apart;
  return said(describe.quote(labelOf(widest.choice, lang)), high, low);
}

/**
 * What a chart of groups shows, as its title: the answer that leads in all of them, else where they lie furthest apart. Null where nothing may
 * be claimed: a group that is not drawn or has fewer than 100 respondents, figures withheld, a difference that may be chance.
 *
 * @param precision whether intervals are valid: only on a sample drawn at random
 * @example splitFindingOf(subject, () => true, true) // '“Có”: nhóm “Nữ” (62,4%) cao hơn nhóm “Nam” (51,0%), có ý nghĩa thống kê'
 */
export function splitFindingOf(
  subject: Subject,
  differs: Differs,
  precision: boolean,
): string | null {
  const { groups, undrawn, base, question, choices } = subject;
  if (groups.length < 2 || undrawn.length > 0 || question.role === 'background') return null;
  if (groups.some(({ baseN }) => sizeOf(baseN, base) !== 'enough')) return null;
  const alone = choices.length === 1;
  return (alone ? null : everywhere(subject, precision)) ?? apart(subject, differs, precision);
}
