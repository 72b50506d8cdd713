import { protectEach, type Position } from './protect.ts';
import { suppressByCellWeights } from './cell-weights.ts';
import { relationsOf, unprotectedIn } from '../audit/index.ts';
import {
  type CellCount,
  cellsAndBasesOf,
  type FrequencyTable,
  type LinkedTables,
  suppressRow,
  toplineOf,
} from '../table/index.ts';
import { protectGroupSizes } from './group-sizes.ts';
import { BASE_LEVELS, type Policy } from '../../model/index.ts';
import { suppressNonresponseByGroup, suppressSensitive } from '../primary/index.ts';
import { suppressRoutedQuestions } from './routed-questions.ts';
import { unionsOf, suppressUnions, type GroupUnion } from './group-unions.ts';
import { suppressByCategoryWeights } from './category-weights.ts';

/**
 * Primary suppression, then secondary suppression until nothing suppressed can be narrowed down from what is
 * published: what follows directly from suppressed counts, then complements for whatever the audit finds unprotected,
 * to a fixed point. It only ever suppresses more, so it ends.
 */
export function suppressTables(linked: LinkedTables, policy: Policy): void {
  for (const table of linked.tables) {
    suppressSensitive(table, policy);
    if (!policy.nonresponseByGroup) suppressNonresponseByGroup(table);
  }
  const unprotectedCells = unprotectedIn(linked, relationsOf(linked), policy);
  const positions = positionsOf(linked);
  const unprotectable = new Set<CellCount>();
  const unions = policy.protection > 1 ? unionsOf(linked, policy) : [];
  for (;;) {
    suppressImplied(linked, unions);
    const open = unprotectedCells(unprotectable);
    if (open.length === 0 && !protectGroupSizes(linked, policy)) return;
    const found = open.flatMap((cell) => positions.get(cell) ?? []);
    if (!protectEach(found, policy)) for (const cell of open) unprotectable.add(cell);
  }
}

/**
 * Suppresses what would give a suppressed count away at once: all tables of a group, questions routed by it, totals of
 * weighted categories.
 */
function suppressImplied(linked: LinkedTables, unions: readonly GroupUnion[]): void {
  for (let before = -1, now = suppressedIn(linked); now !== before;) {
    before = now;
    suppressUnions(unions);
    for (const table of linked.tables)
      if (table.question.role === 'background') suppressGroups(table, linked);
    suppressRoutedQuestions(linked);
    suppressByCategoryWeights(linked);
    suppressByCellWeights(linked);
    now = suppressedIn(linked);
  }
}

/**
 * A group whose size is suppressed in the sample's profile is suppressed in every table, for its bases are its size.
 */
function suppressGroups(profile: FrequencyTable, { tables }: LinkedTables): void {
  const everyone = toplineOf(profile);
  profile.columns.forEach(({ choice }, index) => {
    if (everyone?.cells[index]?.suppressed !== true) return;
    for (const row of tables.flatMap(({ rows }) => rows)) {
      if (row.by === profile.question.name && row.group === choice) suppressRow(row);
    }
  });
}

const suppressedIn = ({ tables }: LinkedTables): number =>
  tables.flatMap(({ rows }) => rows.flatMap(cellsAndBasesOf)).filter(({ suppressed }) => suppressed)
    .length;

function positionsOf(linked: LinkedTables): ReadonlyMap<CellCount, Position> {
  const positions = linked.tables.flatMap((table): (readonly [CellCount, Position])[] =>
    [...table.rows, ...linked.residualRowsOf(table)].flatMap(
      (row): (readonly [CellCount, Position])[] => [
        ...BASE_LEVELS.flatMap((level) => {
          const base = row.bases[level] ?? null;
          return base === null ? [] : [[base, { table, row, column: null, level }] as const];
        }),
        ...row.cells.map((cell, column) => [cell, { table, row, column, level: null }] as const),
      ],
    ),
  );
  return new Map(positions);
}
