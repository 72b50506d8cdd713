import type { Choice } from '../../survey/index.ts';
import type { Group } from '../subject/index.ts';

/** A group with its share of a choice. */
export interface GroupShare {
  readonly group: Group;
  readonly value: number;
}

/** The two groups that lie furthest apart on a choice. */
export interface Gap {
  readonly choice: Choice;
  readonly high: GroupShare;
  readonly low: GroupShare;
  /** Whether every group's share is known; a suppressed one might lie further. */
  readonly whole: boolean;
}

/** The gap of a choice over groups; null where fewer than two of their shares are known. */
export function gapOf(choice: Choice, groups: readonly Group[]): Gap | null {
  const read = groups.flatMap((group): GroupShare[] => {
    const value = group.cells.get(choice.name)?.value ?? null;
    return value === null ? [] : [{ group, value }];
  });
  const sorted = read.toSorted((a, b) => b.value - a.value);
  const [high, low] = [sorted[0], sorted.at(-1)];
  return high === undefined || low === undefined || high === low
    ? null
    : { choice, high, low, whole: read.length === groups.length };
}
