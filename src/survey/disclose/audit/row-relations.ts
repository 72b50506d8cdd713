import { fsum, pairs } from 'd3-array';
import { BASE_LEVELS, type BaseLevel } from '../../model/index.ts';
import { type CellCount, type FrequencyTable, type Row, unpublished } from '../table/index.ts';
import type { Relation } from './relation.ts';

/**
 * The relations within one row, between its cells and bases, and of its widest base with the size of its group.
 *
 * @param size the number of respondents that the row is about; null where a reader cannot know it
 */
export function rowRelations(table: FrequencyTable, row: Row, size: CellCount | null): Relation[] {
  const within = table.single
    ? singleChoiceRelations(table, row)
    : multipleChoiceRelations(table, row);
  return size === null ? within : [...within, sizeRelation(table, row, size)];
}

function singleChoiceRelations(table: FrequencyTable, row: Row): Relation[] {
  let narrower: CellCount[] = [];
  let from = 0;
  return tabulatedBasesOf(row).map(({ level, total }) => {
    const parts = [...narrower, ...cellsBetween(table, row, from, level)];
    // Blanks are part of `asked` and have no cell.
    const blank = total.n - fsum(parts, ({ n }) => n);
    [narrower, from] = [[total], level + 1];
    const whole = hasBlanks(table, level) ? [...parts, unpublished(blank)] : parts;
    return { total, parts: whole, isPartition: level === 0 };
  });
}

/** Whether a base counts respondents who are in no cell: those who left the question blank. */
const hasBlanks = ({ question }: FrequencyTable, level: BaseLevel) =>
  level === 2 && question.relevant === null;

/**
 * A tick is at most its base; the ticks of substantive choices are together at least their base; whoever is only in
 * the wider base ticked a don't-know.
 */
function multipleChoiceRelations(table: FrequencyTable, row: Row): Relation[] {
  const present = tabulatedBasesOf(row);
  const cells = row.cells.flatMap((cell, index) => {
    const base = row.bases[table.columns[index]?.level ?? 0] ?? null;
    return base === null ? [] : [{ total: base, parts: [cell, unpublished(base.n - cell.n)] }];
  });
  const wider = pairs(present).flatMap(([{ total: narrower }, { level, total }]) => {
    const more = unpublished(total.n - narrower.n);
    const own = cellsBetween(table, row, level, level);
    const floor = level === 1 && own.length === 1 ? own : [];
    return [
      { total, parts: [narrower, more] },
      ...floor.map((cell) => ({ total: cell, parts: [more, unpublished(cell.n - more.n)] })),
    ];
  });
  return [...cells, ...wider, ...tickRelations(table, row)];
}

/** All substantive ticks together are at least as many as the respondents who ticked any. */
function tickRelations(table: FrequencyTable, row: Row): Relation[] {
  const [base] = row.bases;
  const parts = cellsBetween(table, row, 0, 0);
  if (base === null || base === undefined || parts.length === 0) return [];
  const ticks = unpublished(fsum(parts, ({ n }) => n));
  return [
    { total: ticks, parts },
    { total: ticks, parts: [base, unpublished(ticks.n - base.n)] },
  ];
}

function sizeRelation(table: FrequencyTable, row: Row, size: CellCount): Relation {
  const widest = tabulatedBasesOf(row).at(-1);
  if (widest === undefined)
    return { total: size, parts: [unpublished(size.n)], tiesGroupSize: true };
  const { total, level } = widest;
  return {
    total: size,
    parts: hasBlanks(table, level) ? [total] : [total, unpublished(size.n - total.n)],
    tiesGroupSize: true,
  };
}

const tabulatedBasesOf = ({ bases }: Row) =>
  BASE_LEVELS.flatMap((level) => {
    const total = bases[level] ?? null;
    return total === null ? [] : [{ level, total }];
  });

const cellsBetween = ({ columns }: FrequencyTable, { cells }: Row, from: number, to: number) =>
  cells.filter((_, index) => {
    const level = columns[index]?.level ?? 0;
    return level >= from && level <= to;
  });
