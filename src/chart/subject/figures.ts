import type { Choice } from '../../survey/index.ts';
import { isNonsubstantive, sizeOf, type Group } from './cells.ts';
import type { Subject } from './subject.ts';

/** One share of a table, as specs have it. */
export function cellOf(subject: Subject, group: Group, { name }: Choice) {
  const result = group.cells.get(name);
  const size = sizeOf(group.baseN, subject.base);
  return { value: result?.value ?? null, marks: [...(result?.marks ?? [])], size };
}

/** A bar of one answer in one group, as specs have it. */
export function barOf(subject: Subject, group: Group, choice: Choice, label: string) {
  return {
    label,
    ...cellOf(subject, group, choice),
    tone: isNonsubstantive(choice) ? ('apart' as const) : ('answer' as const),
    baseN: subject.by === null ? null : group.baseN,
  };
}

/** The only group there is, where its answers are bars of one section; null where groups stand side by side. */
export function onlyGroup({ groups, choices, by }: Subject): Group | null {
  const [only, ...more] = groups;
  const alone = only !== undefined && more.length === 0 && (by === null || choices.length > 1);
  return alone ? only : null;
}
