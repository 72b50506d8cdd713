import { noteOf, type Note } from '../draft/index.ts';
import type { Column } from '../sheet/index.ts';
import type { Joined } from './joined.ts';

/**
 * Columns with one header: those of branches, of which each respondent answered one, become one column; the same answers
 * twice are kept once; any others stay apart, which is told.
 */
export function uniteTwins(columns: readonly Column[]): Joined {
  const families = Map.groupBy(columns, ({ header, out, code }) =>
    JSON.stringify([header.toLowerCase(), out, header === code ? null : code]),
  );
  const notes: Note[] = [];
  const united = [...families.values()].flatMap((family) => {
    const [first, ...rest] = family;
    if (first === undefined || rest.length === 0) return family;
    const places = family.map(({ at }) => at);
    if (rest.every(({ cells }) => cells.every((cell, row) => cell === first.cells[row]))) {
      notes.push(noteOf('twin', family.length, places));
      return [first];
    }
    if (first.labels !== null || !areBranches(family)) {
      notes.push(noteOf('alike', family.length, places));
      return family;
    }
    notes.push(noteOf('united', family.length, places));
    const cells = first.cells.map(
      (_, row) => family.find(({ cells: own }) => own[row] !== '')?.cells[row] ?? '',
    );
    return [{ ...first, cells }];
  });
  return { columns: united, notes };
}

function areBranches(family: readonly Column[]): boolean {
  return (family[0]?.cells ?? []).every(
    (_, row) => family.filter(({ cells }) => (cells[row] ?? '') !== '').length <= 1,
  );
}
