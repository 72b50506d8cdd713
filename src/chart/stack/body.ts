import {
  groupName,
  isNonsubstantive,
  labelOf,
  sideNames,
  sizeOf,
  standsAlone,
  type Group,
  type QuestionChartOptions,
  type Subject,
} from '../subject/index.ts';
import type { StackKind } from './shape.ts';
import { MOST_SEGMENTS, sidesOf, stepsOf, type SidedChoice } from './sides.ts';

/** Printed shares are rounded, and so add up to a little more or less than they should. */
const TOLERANCE = 0.015;

/** Whether shares are the parts of one whole. */
export function isWhole(shares: readonly number[]): boolean {
  const sum = shares.reduce((a, b) => a + b, 0);
  return Math.abs(sum - 1) <= TOLERANCE;
}

function orderOf(subject: Subject, kind: StackKind): readonly SidedChoice[] | null {
  const answers = subject.question.choices.filter((choice) => !isNonsubstantive(choice));
  const { scale } = subject.question;
  if (answers.length < 2 || answers.length > MOST_SEGMENTS) return null;
  if (answers.some(({ kind }) => kind === 'other')) return null;
  if (kind === 'diverging') return scale === 'bipolar' ? sidesOf(answers) : null;
  return scale === 'nominal' ? null : stepsOf(answers);
}

/** The don't-knows of a group as one share; null when there are none. */
function apartOf(subject: Subject, group: Group): number | null {
  const apart = subject.choices.filter(isNonsubstantive);
  return apart.length === 0
    ? null
    : apart.reduce((sum, { name }) => sum + (group.cells.get(name)?.value ?? 0), 0);
}

/** The figures of a row from left to right, or null when one is missing or they are no whole. */
function valuesOf(subject: Subject, group: Group, order: readonly SidedChoice[]): number[] | null {
  const parts = [...order.map(({ choice }) => choice), ...subject.choices.filter(isNonsubstantive)];
  const cells = parts.map(({ name }) => group.cells.get(name)?.value);
  if (cells.some((value) => value === null || value === undefined)) return null;
  const values = cells.map((value) => value ?? 0);
  return isWhole(values) ? values.slice(0, order.length) : null;
}

function rowOf(subject: Subject, group: Group, order: readonly SidedChoice[]) {
  const size = sizeOf(group.baseN, subject.base);
  const values = valuesOf(subject, group, order);
  const flagged = [...group.cells.values()].filter(
    ({ value }) => (value === null) === (values === null),
  );
  return {
    label: groupName(subject, group),
    values,
    apart: values === null ? null : apartOf(subject, group),
    marks: [...new Set(flagged.flatMap(({ marks }) => marks))],
    baseN: subject.by === null ? null : group.baseN,
    size,
  };
}

/** The shares of the sides of everyone's only stack; those that may not stand alone are left to the table. */
function netsIn({ question, nets, lang }: Subject) {
  const names = sideNames(question, lang);
  if (names === null) return [];
  return nets.filter(standsAlone).flatMap(({ choice, value }) => {
    if (value === null || choice === 'balance') return [];
    const isTop = choice === 'top';
    return [
      {
        side: isTop ? (1 as const) : (-1 as const),
        label: isTop ? names.top : names.bottom,
        value,
      },
    ];
  });
}

/** The stack of a scale, as specs have it, or null where it cannot be whole: the reasons are those in docs/charts.md. */
export function stackOf(
  kind: StackKind,
  subject: Subject,
  { choice = null }: Pick<QuestionChartOptions, 'choice'> = {},
) {
  const { type, complete } = subject.question;
  const order = orderOf(subject, kind);
  if (order === null || choice !== null || type !== 'select_one' || !complete) return null;
  const rows = subject.groups.map((group) => rowOf(subject, group, order));
  const drawn = rows.filter(({ values }) => values !== null).length;
  const unexplained = rows.some(({ values, marks }) => values === null && marks.length === 0);
  if (unexplained || drawn * 2 <= rows.length) return null;
  const [apart, ...more] = subject.choices.filter(isNonsubstantive);
  const segments = order.map(({ choice, side, tone }) => ({
    label: labelOf(choice, subject.lang),
    side,
    tone,
  }));
  const label = [apart, ...more].flatMap((one) => (one ? [labelOf(one, subject.lang)] : []));
  const nets = kind === 'diverging' ? netsIn(subject) : [];
  return { segments, apart: label.length === 0 ? null : label.join(', '), nets, rows };
}
