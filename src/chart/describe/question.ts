import { formatList, formatNumber } from '../../format/index.ts';
import type { Choice, Mark } from '../../survey/index.ts';
import {
  groupName,
  isNonsubstantive,
  isOpenEnded,
  labelOf,
  sizeOf,
  undrawnNotes,
  type Group,
  type Subject,
} from '../subject/index.ts';
import { rankedAnswers } from './finding.ts';
import { describeGroups } from './groups.ts';
import { sideShares } from './headline.ts';
import type { Known } from './known.ts';
import { areTied } from './tied.ts';
import { describeRanking } from './ranking.ts';
import { shareInWords, wordsOf } from '../text/index.ts';

/** Choices whose figure is suppressed for one reason, quoted in a list; null when there are none. */
function suppressedBy(subject: Subject, group: Group, mark: Mark): string | null {
  const { quote } = wordsOf(subject.lang).describe;
  const labels = subject.choices
    .filter(({ name }) => {
      const cell = group.cells.get(name);
      return cell?.value === null && cell.marks.includes(mark);
    })
    .map((choice) => quote(labelOf(choice, subject.lang)));
  return labels.length === 0 ? null : formatList(labels, subject.lang);
}

/** Whom the shares speak for: always the unweighted number. */
function describeBase(subject: Subject, group: Group): string[] {
  const { describe, units } = wordsOf(subject.lang);
  const { base, lang } = subject;
  const unit = units[subject.counted];
  const low = sizeOf(group.baseN, base) === 'low' ? [describe.low] : [];
  if (group.baseN === null) return base === 'published' ? [describe.publishedUnknown(unit)] : [];
  return [describe.base[base](`${formatNumber(group.baseN, lang)} ${unit}`), ...low];
}

/** Whether the answer that leads does so by more than chance. */
function describeLead(subject: Subject, group: Group, { precision, counted }: Known): string[] {
  const { rankVerdicts } = wordsOf(subject.lang).describe;
  if (counted) return [];
  if (!precision) return [rankVerdicts.untested];
  const [first, second] = rankedAnswers(subject, group) ?? [];
  if (first === undefined || second === undefined) return [rankVerdicts.untested];
  return [areTied(first, second, group.baseN) ? rankVerdicts.chance : rankVerdicts.real];
}

function describeTotal(subject: Subject, group: Group, known: Known): string[] {
  const { lang, choices, question, base } = subject;
  const { describe } = wordsOf(lang);
  const valued = (choice: Choice) => {
    const value = group.cells.get(choice.name)?.value ?? null;
    const isRest = choice.kind === 'other' || isOpenEnded(question, choice.name);
    return value === null ? [] : [{ label: labelOf(choice, lang), value, isRest }];
  };
  const [hidden, unsure] = [suppressedBy(subject, group, 'c'), suppressedBy(subject, group, 'u')];
  const partial = hidden !== null || unsure !== null || !question.complete;
  const answers = choices.filter((choice) => !isNonsubstantive(choice)).flatMap(valued);
  const apart = choices.filter(isNonsubstantive).flatMap(valued);
  const sides = sideShares(question, subject.nets, lang).map(
    ({ result, text }) => `${shareInWords(result.value ?? 0, lang, base)} ${text}`,
  );
  return [
    ...(sides.length === 0 ? [] : [describe.sides(formatList(sides, lang))]),
    describeRanking(answers, partial, lang, base),
    ...(answers.length < 2 ? [] : describeLead(subject, group, known)),
    ...apart.map(({ label, value }) =>
      describe.single(describe.quote(label), shareInWords(value, lang, base)),
    ),
    ...(hidden === null ? [] : [describe.withheld(hidden)]),
    ...(unsure === null ? [] : [describe.unreliable(unsure)]),
    ...describeBase(subject, group),
  ];
}

/**
 * What a chart of a question shows, in the sentences that a person would write: the question, the leading answers, the
 * lowest, differences between groups, what is suppressed (never its figure), whom it speaks for. Plain text.
 */
export function describeQuestion(
  subject: Subject,
  known: Known = { differs: () => null, precision: false, counted: false },
): string {
  const { question, by, lang, groups } = subject;
  const { describe } = wordsOf(lang);
  const label = labelOf(question, lang);
  const [only] = groups;
  const alone = groups.length === 1 && only !== undefined;
  const name = only === undefined ? null : groupName(subject, only);
  const body = alone
    ? [
        ...(name === null ? [] : [describe.onlyGroup(describe.quote(name))]),
        ...describeTotal(subject, only, known),
        ...undrawnNotes(subject),
      ]
    : describeGroups(subject, known);
  const head =
    by === null ? describe.question(label) : describe.questionBy(label, labelOf(by, lang));
  const multiple = question.type === 'select_multiple' ? [describe.multiple] : [];
  return [head, ...body, ...multiple].join(' ');
}
