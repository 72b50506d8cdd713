import {
  cellsAndBasesOf,
  type CellCount,
  type FrequencyTable,
  isBelowThreshold,
  type Row,
  suppress,
  suppressRow,
} from '../table/index.ts';
import type { Policy } from '../../model/index.ts';

/**
 * Primary suppression: answers, complements of answers and bases of answers below the threshold. A don't-know or a refusal
 * is no sensitive answer: how many gave it is published of everyone, be they few.
 */
export function suppressSensitive({ columns, rows }: FrequencyTable, policy: Policy): void {
  for (const row of rows) {
    const [base = null] = row.bases;
    if (base !== null && isBelowThreshold(base.n, policy)) suppressRow(row);
    row.cells.forEach((cell, index) => {
      if (columns[index]?.level !== 0) return;
      const rest = base === null ? 0 : base.n - cell.n;
      if (isBelowThreshold(cell.n, policy) || (cell.n > 0 && isBelowThreshold(rest, policy)))
        cell.suppressed = true;
    });
  }
}

/** What no table shows unless it is asked for: how many of each group did not answer, and the bases that count them. */
export function suppressNonresponseByGroup(table: FrequencyTable): void {
  for (const row of table.rows) if (row.by !== null) suppress(nonresponseOf(table, row));
}

/** Suppresses everyone's too; returns whether any was still published. */
export const suppressNonresponse = (table: FrequencyTable): boolean =>
  suppress(table.rows.flatMap((row) => nonresponseOf(table, row)));

function nonresponseOf({ columns }: FrequencyTable, row: Row): readonly CellCount[] {
  const answers = row.cells.filter((_, index) => columns[index]?.level === 0);
  const narrow = new Set([...answers, row.bases[0]]);
  return cellsAndBasesOf(row).filter((count) => !narrow.has(count));
}
