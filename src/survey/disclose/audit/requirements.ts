import { fsum } from 'd3-array';
import { auditOf, type Requirement } from './audit.ts';
import {
  type CellCount,
  type FrequencyTable,
  isBelowThreshold,
  type LinkedTables,
  type Row,
} from '../table/index.ts';
import type { Policy } from '../../model/index.ts';
import type { Relation } from './relation.ts';

/**
 * Finds the suppressed counts that need complements: those that a reader can narrow too far, and one of those whose
 * sum, known to a reader, is below the threshold. To be called again after further suppression.
 */
export function unprotectedIn(
  linked: LinkedTables,
  relations: readonly Relation[],
  policy: Policy,
): (unprotectable: ReadonlySet<CellCount>) => readonly CellCount[] {
  if (policy.protection <= 1) return () => [];
  const audit = auditOf(relations, policy.protection);
  return (unprotectable) => {
    const requirements = requirementsOf(linked, policy).filter(
      ({ cell }) => !unprotectable.has(cell),
    );
    const lowerBounds = lowerBoundsOf(linked);
    const narrow = audit(requirements, (cell) => lowerBounds.get(cell) ?? 0);
    const secret = new Set(requirements.map(({ cell }) => cell));
    return [...new Set([...narrow, ...sumsBelowThreshold(relations, secret, policy)])];
  };
}

/**
 * The same over all questions at once, where a group's size is suppressed: each question bounds it a little, and all together
 * more. Fractions of respondents count as possible, as in `secondary/group-sizes`. Nothing where every size is published.
 */
export function unprotectedTogether(
  linked: LinkedTables,
  relations: readonly Relation[],
  policy: Policy,
): (unprotectable: ReadonlySet<CellCount>) => readonly CellCount[] {
  const untied = relations.map(({ total, parts }): Relation => ({ total, parts }));
  const audit = auditOf(untied, policy.protection, false);
  return (unprotectable) => {
    const rows = linked.tables.flatMap((table) => table.rows);
    if (policy.protection <= 1 || !rows.some((row) => linked.sizeOf(row)?.suppressed === true))
      return [];
    const lowerBounds = lowerBoundsOf(linked);
    const requirements = requirementsOf(linked, policy);
    const open = requirements.filter(({ cell }) => !unprotectable.has(cell));
    return audit(open, (cell) => lowerBounds.get(cell) ?? 0);
  };
}

function requirementsOf(linked: LinkedTables, policy: Policy): Requirement[] {
  return linked.tables.flatMap((table) => [
    ...table.rows.flatMap((row) =>
      requirementsIn(table, row).filter(({ cell }) => cell.suppressed),
    ),
    ...(policy.ungrouped
      ? linked
          .residualRowsOf(table)
          .flatMap((residual) =>
            requirementsIn(table, residual).filter(({ cell }) => isBelowThreshold(cell.n, policy)),
          )
      : []),
  ]);
}

/** The counts of a row that must be protected once they are suppressed: its answers, and how many gave one. */
export function requirementsIn(
  { columns, question }: FrequencyTable,
  { by, cells, bases }: Row,
): Requirement[] {
  const key = JSON.stringify([question.name, by]);
  const answers = cells.filter(({ n }, index) => n > 0 && columns[index]?.level === 0);
  return [bases[0] ?? [], answers].flat().map((cell) => ({ cell, key }));
}

/**
 * The least value that a reader must reckon with for each suppressed count. A base that is tabulated holds somebody.
 * So does a cell suppressed within a published base, for zeros are published there; but where the base of a group is
 * suppressed its zeros are too.
 */
export function lowerBoundsOf({ tables }: LinkedTables): ReadonlyMap<CellCount, number> {
  const lowerBounds = new Map<CellCount, number>();
  const rows = tables.flatMap(({ columns, rows: own }) => own.map((row) => ({ columns, row })));
  for (const isPublished of [true, false]) {
    for (const { columns, row } of rows) {
      row.cells.forEach((cell, index) => {
        const wider = row.bases.slice(columns[index]?.level ?? 0);
        const published = wider.some((base) => base?.suppressed === false);
        if (cell.n > 0 && published === isPublished) lowerBounds.set(cell, isPublished ? 1 : 0);
      });
      for (const base of row.bases) if (base !== null) lowerBounds.set(base, 1);
    }
  }
  return lowerBounds;
}

/** Of the suppressed parts of a published total, one: if their sum is below the threshold another part must go. */
function sumsBelowThreshold(
  relations: readonly Relation[],
  secret: ReadonlySet<CellCount>,
  policy: Policy,
): CellCount[] {
  return relations.flatMap(({ total, parts, isPartition = false }) => {
    if (!isPartition || total.suppressed) return [];
    const hidden = parts.filter((part) => part.suppressed);
    if (
      !isBelowThreshold(
        fsum(hidden, ({ n }) => n),
        policy,
      )
    )
      return [];
    return hidden.filter((cell) => secret.has(cell)).slice(0, 1);
  });
}
