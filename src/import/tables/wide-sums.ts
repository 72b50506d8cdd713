import { findScale } from '../answer/index.ts';

/** What rounding may take from a sum, for each figure in it. */
const SLACK = 0.15;

/** One figure of a table: which level of which group. */
export interface Figure {
  readonly row: number;
  readonly level: string;
  readonly group: readonly string[];
  readonly n: number | null;
  readonly percent: number | null;
  readonly base: number | null;
}

/** Whether the percentages of each table make 100 (or 1), or its counts the base. */
export function areWholes(
  tables: readonly (readonly Figure[])[],
  levels: readonly string[],
): boolean {
  return tables.every((table) => {
    const sum = (of: 'n' | 'percent'): number => table.reduce((a, one) => a + (one[of] ?? 0), 0);
    const slack = SLACK * table.length;
    const [percent, n, base] = [sum('percent'), sum('n'), table[0]?.base ?? null];
    if (Math.abs(percent - 100) <= slack || Math.abs(percent - 1) <= slack / 100) return true;
    const counted =
      base !== null && (n === base || (percent === base && Number.isInteger(percent)));
    return counted || (percent === 0 && n > 0 && findScale(levels) !== null);
  });
}
