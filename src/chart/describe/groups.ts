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
import { printedDifference, shareInWords, wordsOf } from '../text/index.ts';
import { rankedAnswers } from './finding.ts';
import { gapOf, type GroupShare } from './gap.ts';
import type { Known } from './known.ts';
import { nameTop } from './ranking.ts';
import { areTied } from './tied.ts';

/** The choice on which groups of enough respondents lie furthest apart, with what is known of that difference. */
function describeGap(
  subject: Subject,
  groups: readonly Group[],
  { differs, counted }: Known,
): string[] {
  const { lang, base } = subject;
  const { describe } = wordsOf(lang);
  const [widest] = subject.choices
    .flatMap((choice) => gapOf(choice, groups) ?? [])
    .toSorted((a, b) => b.high.value - b.low.value - (a.high.value - a.low.value));
  if (widest === undefined) return [];
  const { choice, high, low } = widest;
  const printed = ({ value }: GroupShare) => ({ value, base });
  const { value, digits } = printedDifference(printed(high), printed(low), 'percent');
  if (value === 0) return [describe.noGap];
  const name = (one: GroupShare) =>
    describe.named(
      describe.quote(groupName(subject, one.group) ?? ''),
      shareInWords(one.value, lang, base),
      false,
    );
  const points = formatPoints(value, lang, { sign: 'never', digits });
  const real = differs(choice.name, high.group.name ?? '', low.group.name ?? '');
  const verdict = counted ? 'counted' : real === null ? 'untested' : real ? 'real' : 'chance';
  const said = describe.gap(
    describe.quote(labelOf(choice, lang)),
    name(high),
    name(low),
    points,
    describe.gapVerdicts[verdict],
  );
  return [said];
}

/** Which answer leads in each group, and whether by more than chance; not said where a figure of the group is suppressed, which might lead. */
function describeTops(subject: Subject, groups: readonly Group[], known: Known): string[] {
  const { lang } = subject;
  const { describe } = wordsOf(lang);
  const answers = subject.choices.filter((choice) => !isNonsubstantive(choice));
  if (answers.length < 2 || !subject.question.complete) return [];
  const told = groups.flatMap((group) => {
    const ranked = rankedAnswers(subject, group) ?? [];
    const top = nameTop(ranked, lang, subject.base);
    const [first, second] = ranked;
    if (top === null || first === undefined || second === undefined) return [];
    const name = describe.quote(groupName(subject, group) ?? '');
    const isClose = areTied(first, second, known.counted ? null : group.baseN);
    return [{ name, top, lead: first.label, isClose }];
  });
  const leads = new Set(told.map(({ lead }) => lead));
  const [lead = ''] = leads;
  if (told.length < 2) return [];
  const untested = known.precision || known.counted ? [] : [describe.rankVerdicts.untested];
  if (leads.size === 1 && told.length === groups.length && told.every(({ isClose }) => !isClose)) {
    return [describe.sameTop(describe.quote(lead)), ...untested];
  }
  const tops = told.map(({ name, top, isClose }) =>
    describe.topOf(name, top, isClose && known.precision),
  );
  return [describe.tops(tops.join('; ')), ...untested];
}

function countSuppressed(subject: Subject, mark: Mark): number {
  return subject.groups
    .flatMap((group) => subject.choices.map(({ name }) => group.cells.get(name)))
    .filter((cell) => cell?.value === null && cell.marks.includes(mark)).length;
}

/** The sentences on a question that is split by groups. */
export function describeGroups(subject: Subject, known: Known): string[] {
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
    ...describeTops(subject, enough, known),
    ...describeGap(subject, enough, known),
    ...(low.length === 0 ? [] : [describe.lowGroups(names(low))]),
    ...(hidden === 0 ? [] : [describe.withheldCount(formatNumber(hidden, lang))]),
    ...(unsure === 0 ? [] : [describe.unreliableCount(formatNumber(unsure, lang))]),
    ...undrawnNotes(subject),
  ];
}
