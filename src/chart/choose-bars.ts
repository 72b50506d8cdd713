import type { Choice } from '../survey/model/question.ts';
import { groupLabel } from './cell-text.ts';
import { isApart, sizeOf, type Group } from './cells.ts';
import type { ChartSpecInput } from './spec.ts';
import { groupName, labelOf, type Subject } from './subject.ts';

type Bars = Pick<Extract<ChartSpecInput, { kind: 'bar' | 'grouped' }>, 'kind' | 'sections'>;

function rowOf(subject: Subject, group: Group, choice: Choice, label: string) {
  const cell = group.cells.get(choice.name);
  return {
    label,
    value: cell?.value ?? null,
    marks: [...(cell?.marks ?? [])],
    tone: isApart(choice) ? ('apart' as const) : ('answer' as const),
    baseN: subject.by === null ? null : group.baseN,
    size: sizeOf(group.baseN, subject.base),
  };
}

/** The only group that a split has left, named once over its bars; nothing over those of everyone. */
function headingOf(subject: Subject, { name, baseN }: Group): string | null {
  const label = name === null ? null : groupName(subject, { name });
  if (label === null) return null;
  return groupLabel({ label, baseN, size: 'enough' }, subject.lang);
}

function barOf(subject: Subject, only: Group): Bars {
  const rows = subject.choices.map((choice) => ({
    ...rowOf(subject, only, choice, labelOf(choice, subject.lang)),
    baseN: null,
  }));
  return { kind: 'bar', sections: [{ heading: headingOf(subject, only), rows }] };
}

function groupedOf(subject: Subject): Bars {
  const { choices, groups, lang } = subject;
  const sections = choices.map((choice) => ({
    heading: labelOf(choice, lang),
    rows: groups
      .filter(({ cells }) => cells.has(choice.name))
      .map((group) => rowOf(subject, group, choice, groupName(subject, group) ?? '')),
  }));
  return { kind: 'grouped', sections };
}

/** Bars: one section for everyone or for the only group there is, else one per choice with a bar per group. */
export function barsOf(kind: 'bar' | 'grouped', subject: Subject): Bars | null {
  const { groups, choices, by } = subject;
  const [only, ...more] = groups;
  const single = only !== undefined && more.length === 0 && (by === null || choices.length > 1);
  if (kind === 'bar') return single ? barOf(subject, only) : null;
  return single ? null : groupedOf(subject);
}
