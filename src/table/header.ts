import { type Place, problem, type Problem } from '../problem/index.ts';

/** The names of the columns, and what is wrong with them. */
interface Header {
  /** Trimmed; columns without a name at the end are dropped. */
  readonly names: readonly string[];
  /** Name → position, from 0; the first of two that are alike. */
  readonly index: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/**
 * The header of a table from its first record that is not blank.
 *
 * @param place the header's file and line.
 * @returns Problems `table-header-empty` for a gap between names and `table-header-duplicate`.
 * @example
 * readHeader([' id', 'q1', ''], { file: 'a.csv', line: 1 }).names; // ['id', 'q1']
 */
export function readHeader(cells: readonly string[], place: Place): Header {
  const all = cells.map((cell) => cell.trim());
  const names = all.slice(0, all.findLastIndex((name) => name !== '') + 1);
  const index = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [i, name] of names.entries()) {
    const first = index.get(name);
    const column = i + 1;
    if (name === '')
      problems.push(problem('table-header-empty', { ...place, column }, { dataLine: null }));
    else if (first === undefined) index.set(name, i);
    else problems.push(duplicate(name, first + 1, { ...place, column }));
  }
  return { names, index, problems };
}

function duplicate(name: string, first: number, place: Place & { column: number }): Problem {
  const params = { first, again: place.column };
  return problem('table-header-duplicate', { ...place, field: name, seen: name }, params);
}
