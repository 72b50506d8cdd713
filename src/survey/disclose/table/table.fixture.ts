import { choiceLevel } from '../../model/base.ts';
import type { Question } from '../../model/question.ts';
import type { CellCount, FrequencyTable, Row } from './frequency-table.ts';
import type { LinkedTables } from './linked-tables.ts';

/** A count: `12` is published, `(12)` is suppressed, `-` is not tabulated. */
function countOf(spec: string): CellCount | null {
  if (spec === '-') return null;
  return { n: Number(spec.replaceAll(/[()]/g, '')), suppressed: spec.startsWith('(') };
}

const countsOf = (specs: string) => specs.split(' ').map(countOf);

/** A row from its cells and its bases, narrowest first: `rowOf('30 (5)', '35 35 40')` is everyone's. */
export const rowOf = (
  cells: string,
  bases: string,
  group: string | null = null,
  by = group === null ? null : 'sex',
): Row => ({
  by,
  group,
  cells: countsOf(cells).flatMap((cell) => cell ?? []),
  bases: countsOf(bases),
});

/** A table of a question's choices. */
export const tableOf = (question: Question, ...rows: readonly Row[]): FrequencyTable => ({
  question,
  single: question.type === 'select_one',
  columns: question.choices.map((choice) => ({ choice: choice.name, level: choiceLevel(choice) })),
  rows,
});

/** Tables that nothing links but what is given. */
export const linkedOf = (
  tables: readonly FrequencyTable[],
  more: Partial<LinkedTables> = {},
): LinkedTables => ({
  tables,
  residualRowsOf: () => [],
  sizeOf: () => null,
  mergedOf: () => [],
  categoryWeights: new Map(),
  constantWeightCrosstabs: new Set(),
  stratumGroups: new Map(),
  ...more,
});

/** Counts written as they are given to `rowOf`. */
export const written = (counts: readonly (CellCount | null | undefined)[]): string =>
  counts.map((cell) => (!cell ? '-' : cell.suppressed ? `(${cell.n})` : String(cell.n))).join(' ');

/** A row as it is given to `rowOf`: cells, then bases. */
export const writtenRow = ({ cells, bases }: Row): readonly [string, string] => [
  written(cells),
  written(bases),
];
