import { type FrequencyTable, isBelowThreshold, suppressRow } from '../table/index.ts';
import type { Policy } from '../../model/index.ts';

/** Primary suppression: cells, complements of cells and bases below the threshold. */
export function suppressSensitive({ columns, rows }: FrequencyTable, policy: Policy): void {
  for (const row of rows) {
    for (const level of row.bases)
      if (level !== null && isBelowThreshold(level.n, policy)) level.suppressed = true;
    if (row.bases[0]?.suppressed === true) suppressRow(row);
    row.cells.forEach((cell, index) => {
      const base = row.bases[columns[index]?.level ?? 0];
      const rest = base === null || base === undefined ? 0 : base.n - cell.n;
      if (isBelowThreshold(cell.n, policy) || (cell.n > 0 && isBelowThreshold(rest, policy)))
        cell.suppressed = true;
    });
  }
}
