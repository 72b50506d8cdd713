import { fsum } from 'd3-array';
import {
  type FrequencyTable,
  type LinkedTables,
  type Row,
  rowsByBreakdown,
  toplineOf,
} from '../table/index.ts';
import { BASE_LEVELS } from '../../model/index.ts';
import type { Relation } from './relation.ts';
import { routingRelations } from './routing.ts';
import { rowRelations } from './row-relations.ts';

/**
 * All additive relations between the published tables of a survey: choices add up to a base; groups and those in no
 * group add up to all respondents, cell by cell and base by base; a wider base is a narrower one and those who widen
 * it; the widest base of a row is the size of its group in the sample's profile. Counts that no table shows (blanks,
 * respondents in no group, ticks not given) enter as suppressed counts.
 */
export const relationsOf = (linked: LinkedTables): readonly Relation[] =>
  linked.tables.flatMap((table) => tableRelations(linked, table));

/** The relations between the tables of one question. */
export function tableRelations(linked: LinkedTables, table: FrequencyTable): readonly Relation[] {
  const rows = [...table.rows, ...linked.residualRowsOf(table)];
  return [
    ...rows.flatMap((row) => rowRelations(table, row, linked.sizeOf(row))),
    ...rows.flatMap((row) => mergedRelations(linked, row)),
    ...groupRelations(linked, table),
    ...crosstabRelations(linked, table),
    ...routingRelations(linked, table),
  ];
}

/** The answers of a side of a scale make its net. */
const mergedRelations = (linked: LinkedTables, row: Row): Relation[] =>
  linked.mergedOf(row).map(({ count, columns }) => ({
    total: count,
    parts: columns.flatMap((at) => row.cells[at] ?? []),
    isPartition: true,
  }));

function groupRelations(linked: LinkedTables, table: FrequencyTable): Relation[] {
  const everyone = toplineOf(table);
  if (everyone === undefined) return [];
  const residuals = linked.residualRowsOf(table);
  const relations = [...rowsByBreakdown(table)].flatMap(([by, groups]) => {
    const rows = [...groups, ...residuals.filter((residual) => residual.by === by)];
    return [
      ...everyone.cells.map((total, index) => ({
        total,
        parts: rows.flatMap(({ cells }) => cells[index] ?? []),
        isPartition: true,
      })),
      ...BASE_LEVELS.flatMap((level) => {
        const total = everyone.bases[level] ?? null;
        const parts = rows.flatMap(({ bases }) => bases[level] ?? []);
        return total === null ? [] : [{ total, parts, isPartition: true }];
      }),
    ];
  });
  // Printed tables have no residual row: a total without any group's count says nothing of the groups.
  return relations.filter(({ total, parts }) => total.n === 0 || fsum(parts, ({ n }) => n) > 0);
}

/** A group of one background question is the sum of its members in each group of another one and of those in none. */
function crosstabRelations(linked: LinkedTables, table: FrequencyTable): Relation[] {
  const profile = toplineOf(table);
  if (profile === undefined || table.question.role !== 'background') return [];
  return linked.residualRowsOf(table).flatMap((residual) => {
    const other = linked.tables.find(({ question }) => question.name === residual.by);
    return (other?.rows ?? []).flatMap((row) => {
      const index = table.columns.findIndex(({ choice }) => choice === row.group);
      const [total, outside] = [profile.cells[index], residual.cells[index]];
      if (row.by !== table.question.name || total === undefined || outside === undefined) return [];
      return [{ total, parts: [outside, row.bases[0] ?? []].flat() }];
    });
  });
}
