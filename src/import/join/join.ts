import type { Format } from '../draft/index.ts';
import type { Column } from '../sheet/index.ts';
import { blankMarks } from './blank-marks.ts';
import type { Joined } from './joined.ts';
import { joinTicks } from './join-ticks.ts';
import { outOfLime } from './out-of-lime.ts';
import { restoreRanges } from './restore-ranges.ts';
import { uniteTwins } from './unite-twins.ts';

type Step = (columns: readonly Column[]) => Joined;

/**
 * Mends columns before anything is inferred from them: marks of no answer are emptied, days that a spreadsheet made of
 * ranges are put back, branches of one question united, columns of single choices joined. Each step tells what it did.
 */
export function joinColumns(columns: readonly Column[], format: Format): Joined {
  const first: Joined = { columns, notes: [] };
  const steps: readonly Step[] = [
    ...(format === 'lime-survey' ? [outOfLime] : []),
    ...[blankMarks, restoreRanges, uniteTwins],
    (own) => joinTicks(own, format === 'lime-survey'),
  ];
  return steps.reduce((joined, step) => {
    const next = step(joined.columns);
    return { columns: next.columns, notes: [...joined.notes, ...next.notes] };
  }, first);
}
