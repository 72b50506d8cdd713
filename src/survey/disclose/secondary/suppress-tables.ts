import { protectEach, type Position } from './protect.ts';
import { suppressByCellWeights } from './cell-weights.ts';
import { relationsOf, unprotectedIn, unprotectedTogether } from '../audit/index.ts';
import {
  type CellCount,
  cellsAndBasesOf,
  type FrequencyTable,
  type LinkedTables,
  suppress,
  suppressRow,
  toplineOf,
} from '../table/index.ts';
import { protectGroupSizes } from './group-sizes.ts';
import { BASE_LEVELS, isRoutedBy, type Policy } from '../../model/index.ts';
import {
  suppressNonresponse,
  suppressNonresponseByGroup,
  suppressSensitive,
} from '../primary/index.ts';
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
  const relations = relationsOf(linked);
  const unprotectedCells = unprotectedIn(linked, relations, policy);
  const unprotectedBySizes = unprotectedTogether(linked, relations, policy);
  const positions = positionsOf(linked);
  const unprotectable = new Set<CellCount>();
  const unions = policy.protection > 1 ? unionsOf(linked, policy) : [];
  for (;;) {
    suppressImplied(linked, unions);
    const own = unprotectedCells(unprotectable);
    if (own.length === 0 && protectGroupSizes(linked, policy)) continue;
    const open = own.length > 0 ? own : unprotectedBySizes(unprotectable);
    if (open.length === 0) return;
    const found = open.flatMap((cell) => positions.get(cell) ?? []);
    const isMore = protectEach(found, policy, (table) => suppressMerged(linked, table));
    if (!isMore && !suppressAskedOfRouted(linked, found))
      for (const cell of open) unprotectable.add(cell);
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
    for (const table of linked.tables) {
      if (table.question.role === 'background') suppressGroups(table, linked);
      suppressMergedBesideHidden(linked, table);
    }
    suppressRoutedQuestions(linked);
    suppressByCategoryWeights(linked);
    suppressByCellWeights(linked);
    now = suppressedIn(linked);
  }
}

/** How many were asked a routed question bounds the answer that leads to it: where nothing else helps, that goes. */
function suppressAskedOfRouted({ tables }: LinkedTables, found: readonly Position[]): boolean {
  const routed = tables.filter(({ question }) =>
    found.some(({ table }) => isRoutedBy(question, table.question.name)),
  );
  return routed.map(suppressNonresponse).some(Boolean);
}

/** Beside a group that is suppressed as a whole the classes of the others would bound its size. */
function suppressMergedBesideHidden(linked: LinkedTables, { rows }: FrequencyTable): void {
  for (const own of Map.groupBy(rows, ({ by }) => by).values())
    if (own.some(({ bases }) => bases[0]?.suppressed === true))
      suppress(own.flatMap((row) => linked.mergedOf(row).map(({ count }) => count)));
}

const suppressMerged = ({ mergedOf }: LinkedTables, { rows }: FrequencyTable): boolean =>
  suppress(rows.flatMap((row) => mergedOf(row).map(({ count }) => count)));

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
      (row): (readonly [CellCount, Position])[] => {
        const merged = linked.mergedOf(row);
        return [
          ...BASE_LEVELS.flatMap((level) => {
            const base = row.bases[level] ?? null;
            const place = { table, row, merged, column: null, level };
            return base === null ? [] : [[base, place] as const];
          }),
          ...row.cells.map(
            (cell, column) => [cell, { table, row, merged, column, level: null }] as const,
          ),
        ];
      },
    ),
  );
  return new Map(positions);
}
