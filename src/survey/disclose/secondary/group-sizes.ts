import {
  auditOf,
  lowerBoundsOf,
  type Relation,
  requirementsIn,
  rowRelations,
  tableRelations,
} from '../audit/index.ts';
import {
  cellsAndBasesOf,
  type FrequencyTable,
  isTopline,
  type LinkedTables,
  suppressRow,
} from '../table/index.ts';
import { isRoutedBy, type Policy } from '../../model/index.ts';

/**
 * The tables of a question may bound the size of a group that is suppressed in the sample's profile. Such a question
 * is suppressed for that breakdown, and where that is not enough in all rows.
 *
 * @returns whether anything more is suppressed
 */
export function protectGroupSizes(linked: LinkedTables, policy: Policy): boolean {
  const breakdowns = new Set(
    linked.tables.flatMap(({ rows }) =>
      rows.flatMap((row) => (linked.sizeOf(row)?.suppressed === true ? (row.by ?? []) : [])),
    ),
  );
  if (breakdowns.size === 0) return false;
  const profiles = linked.tables.filter(({ question }) => breakdowns.has(question.name));
  return linked.tables
    .filter((table) => boundsGroupSize(linked, table, profiles, policy))
    .map((table) => {
      const groups = table.rows.filter(({ by }) => by !== null && breakdowns.has(by));
      const fresh = groups.map(suppressRow).some(Boolean);
      return fresh || table.rows.map(suppressRow).some(Boolean);
    })
    .some(Boolean);
}

function boundsGroupSize(
  linked: LinkedTables,
  table: FrequencyTable,
  profiles: readonly FrequencyTable[],
  { protection }: Policy,
): boolean {
  if (table.rows.every((row) => cellsAndBasesOf(row).every(({ suppressed }) => suppressed)))
    return false;
  const filters = linked.tables.filter(({ question }) => isRoutedBy(table.question, question.name));
  const relations = [
    ...[table, ...filters].flatMap((own) => tableRelations(linked, own)),
    ...profiles.flatMap((own) =>
      own.rows.filter(isTopline).flatMap((row) => rowRelations(own, row, linked.sizeOf(row))),
    ),
  ].map(({ total, parts }): Relation => ({ total, parts }));
  const requirements = [
    ...profiles.flatMap((own) =>
      own.rows.filter(isTopline).flatMap((row) => requirementsIn(own, row)),
    ),
    ...table.rows.flatMap((row) => requirementsIn(table, row)),
  ].filter(({ cell }) => cell.suppressed);
  const lowerBound = lowerBoundsOf(linked);
  return (
    auditOf(relations, protection, false)(requirements, (cell) => lowerBound.get(cell) ?? 0)
      .length > 0
  );
}
