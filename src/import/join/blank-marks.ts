import { noteOf } from '../draft/index.ts';
import type { Column } from '../sheet/index.ts';
import type { Joined } from './joined.ts';

/** What spreadsheets and programs of statistics write into a cell without an answer. */
const MARK = /^(?:#N\/A|#NULL!|-{1,3}|–|—|\.|NA|NaN|null|<NA>|\(blank\)|#)$/u;

/** Empties cells that hold a mark of no answer. "N/A" by itself is an answer of forms, and stays. */
export function blankMarks(columns: readonly Column[]): Joined {
  const found = columns.map((column) => {
    if (column.labels !== null) return { column, marks: [] };
    const marks = column.cells.filter((cell) => MARK.test(cell));
    if (marks.length === 0) return { column, marks };
    return {
      column: { ...column, cells: column.cells.map((cell) => (MARK.test(cell) ? '' : cell)) },
      marks,
    };
  });
  return {
    columns: found.map(({ column }) => column),
    notes: found.flatMap(({ column, marks }) =>
      marks.length === 0
        ? []
        : [noteOf('no-answer', marks.length, [column.at], [...new Set(marks)].join(' '))],
    ),
  };
}
