import type { Compared } from './compared.ts';

/** On this day provinces were merged: one code may mean two territories. */
export const MERGER = '2025-07-01';

/** The territory of a survey, to be told from others. */
export function territoryOf({ survey: { front } }: Compared): string {
  return [...front.localities.toSorted(), front.scope ?? ''].join('|');
}

/** Whether some surveys of named places were taken before the merger, and some after it. */
export function crossesMerger(items: readonly Compared[]): boolean {
  const ends = items.flatMap(({ survey: { front } }) =>
    front.localities.length === 0 || front.fieldwork === null ? [] : [front.fieldwork.end],
  );
  return ends.some((end) => end < MERGER) && ends.some((end) => end >= MERGER);
}
