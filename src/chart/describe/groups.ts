import { formatList, formatNumber, formatPoints } from '../../format/index.ts';
import type { Mark } from '../../survey/index.ts';
import {
  groupName,
  isNonsubstantive,
  labelOf,
  sizeOf,
  undrawnNotes,
  type Group,
  type Subject,
} from '../subject/index.ts';
import { gapDigits, shareInWords, wordsOf } from '../text/index.ts';
import { gapOf, type GroupShare } from './gap.ts';
import { nameTop } from './ranking.ts';

/** The choice on which groups of enough respondents lie furthest apart. */
function describeGap(subject: Subject, groups: readonly Group[]): string[] {
  const { lang, base } = subject;
  const { describe } = wordsOf(lang);
  const gaps = subject.choices
    .flatMap((choice) => gapOf(choice, groups) ?? [])
    .toSorted((a, b) => b.high.value - b.low.value - (a.high.value - a.low.value));
  const [widest] = gaps;
  if (widest === undefined) return [];
  const { choice, high, low } = widest;
  if (high.value === low.value) return [describe.noGap];
  const name = ({ group, value }: GroupShare) =>
    describe.named(
      describe.quote(groupName(subject, group) ?? ''),
      shareInWords(value, lang, base),
      false,
    );
  const points = formatPoints(high.value - low.value, lang, {
    sign: 'never',
    digits: gapDigits(high.value, low.value, base),
  });
  return [describe.gap(describe.quote(labelOf(choice, lang)), name(high), name(low), points)];
}

/** Which answer leads in each group; not said where a figure of the group is suppressed, which might lead. */
function describeTops(subject: Subject, groups: readonly Group[]): string[] {
  const { lang } = subject;
  const { describe } = wordsOf(lang);
  const answers = subject.choices.filter((choice) => !isNonsubstantive(choice));
  if (answers.length < 2 || !subject.question.complete) return [];
  const tops = groups.map((group) => {
    const ranked = answers.map((choice) => ({
      label: labelOf(choice, lang),
      value: group.cells.get(choice.name)?.value ?? null,
    }));
    const known = ranked.filter(
      (one): one is { label: string; value: number } => one.value !== null,
    );
    const top = known.length === answers.length ? nameTop(known, lang, subject.base) : null;
    const lead = known.toSorted((a, b) => b.value - a.value)[0]?.label ?? '';
    return { group: describe.quote(groupName(subject, group) ?? ''), top, lead };
  });
  const told = tops.flatMap(({ group, top, lead }) => (top === null ? [] : [{ group, top, lead }]));
  const leads = new Set(told.map(({ lead }) => lead));
  const [lead = ''] = leads;
  if (told.length < 2) return [];
  if (leads.size === 1 && told.length === groups.length) {
    return [describe.sameTop(describe.quote(lead))];
  }
  return [describe.tops(told.map(({ group, top }) => describe.topOf(group, top)).join('; '))];
}

function countSuppressed(subject: Subject, mark: Mark): number {
  return subject.groups
    .flatMap((group) => subject.choices.map(({ name }) => group.cells.get(name)))
    .filter((cell) => cell?.value === null && cell.marks.includes(mark)).length;
}

/** The sentences on a question that is split by groups. */
export function describeGroups(subject: Subject): string[] {
  const { lang, groups, base } = subject;
  const { describe } = wordsOf(lang);
  const of = (size: string) => groups.filter(({ baseN }) => sizeOf(baseN, base) === size);
  const names = (some: readonly Group[]) =>
    formatList(
      some.map((group) => describe.quote(groupName(subject, group) ?? '')),
      lang,
    );
  const [enough, low] = [of('enough'), of('low')];
  const [hidden, unsure] = [countSuppressed(subject, 'c'), countSuppressed(subject, 'u')];
  return [
    ...describeTops(subject, enough),
    ...describeGap(subject, enough),
    ...(low.length === 0 ? [] : [describe.lowGroups(names(low))]),
    ...(hidden === 0 ? [] : [describe.withheldCount(formatNumber(hidden, lang))]),
    ...(unsure === 0 ? [] : [describe.unreliableCount(formatNumber(unsure, lang))]),
    ...undrawnNotes(subject),
  ];
}
