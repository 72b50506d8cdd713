import { fsum } from 'd3-array';
import { BASE_LEVELS, type Policy } from '../../model/index.ts';
import { type CellCount, type FrequencyTable, isBelowThreshold, type Row } from '../table/index.ts';

/**
 * Two published bases of a row differ by those who are only in the wider one: don't-knows, refusals, blanks. Where one
 * of these cells is suppressed, or what remains beside the published ones is below the threshold, the wider base is
 * suppressed with all its rows.
 */
export function suppressBaseDifferences(table: FrequencyTable, policy: Policy): void {
  for (const row of table.rows) {
    let narrower: CellCount | null = row.bases[0] ?? null;
    let from = narrower === null ? 0 : 1;
    for (const level of BASE_LEVELS.slice(1)) {
      const wider = row.bases[level] ?? null;
      if (wider === null || wider.suppressed) continue;
      const between = row.cells.filter((_, index) => {
        const own = table.columns[index]?.level ?? 0;
        return own >= from && own <= level;
      });
      const shown = table.single ? fsum(between, ({ n }) => n) : 0;
      const remainder = wider.n - (narrower?.n ?? 0) - shown;
      if (between.some((cell) => cell.suppressed) || isBelowThreshold(remainder, policy))
        wider.suppressed = true;
      else [narrower, from] = [wider, level + 1];
    }
    suppressUnplacedCells(table, row);
  }
}

/** A cell without a published base that it could be shown in is suppressed, and then protected like any other. */
function suppressUnplacedCells({ columns }: FrequencyTable, { cells, bases }: Row): void {
  cells.forEach((cell, index) => {
    const wide = bases.slice(columns[index]?.level ?? 0).filter((level) => level !== null);
    if (wide.length > 0 && wide.every((level) => level.suppressed)) cell.suppressed = true;
  });
}
