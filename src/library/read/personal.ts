import { problem, type Place, type Problem } from '../../problem/index.ts';
import { parseExceptions } from '../../register/index.ts';
import { hide, personalPlaces } from '../../survey/index.ts';
import { readTable, type Table } from '../../table/index.ts';
import type { Folder } from './folder.ts';

/** People who may be named, with the reasons. */
export const EXCEPTIONS = 'data/personal-exceptions.csv';

/** By how a folder lists, which all views of one folder share: what may be published of people. */
const known = new WeakMap<Folder['list'], ReadonlySet<string>>();

/**
 * Every place in a text that will be published where a person can be recognised, but for what the folder's exceptions allow. What was
 * seen is masked, since Problems are printed into logs.
 *
 * @param place of the text; its column is that of the text's first character where it has one
 */
export function personalIn(folder: Folder, text: string, place: Place): readonly Problem[] {
  return personalPlaces(text)
    .filter((one) => !exceptionsOf(folder).has(one.text))
    .map(({ sign, at, text: seen }) =>
      problem(
        'text-personal',
        { ...place, column: place.column ?? at + 1, seen: hide(seen) },
        { sign },
      ),
    );
}

/** The same of all cells of a table. */
export function personalInTable(folder: Folder, table: Table): readonly Problem[] {
  const { file, header, headerLine, rows, lines } = table;
  const inCells = (cells: readonly string[], line: number | undefined): readonly Problem[] =>
    cells.flatMap((cell, at) =>
      isShort(cell)
        ? []
        : personalIn(folder, cell, { file, line, column: at + 1, field: header[at] }),
    );
  return [
    ...inCells(header, headerLine),
    ...rows.flatMap((cells, row) => inCells(cells, lines[row])),
  ];
}

/** No cell so short holds a person. */
const isShort = (cell: string): boolean => cell.length < 6;

function exceptionsOf(folder: Folder): ReadonlySet<string> {
  const found = known.get(folder.list) ?? readExceptions(folder);
  known.set(folder.list, found);
  return found;
}

/** What is wrong with the file is told where registers are parsed. */
function readExceptions(folder: Folder): ReadonlySet<string> {
  const bytes = folder.has(EXCEPTIONS) ? folder.bytes(EXCEPTIONS).value : null;
  const table = bytes === null ? null : readTable(bytes, EXCEPTIONS).value;
  return new Set(table === null ? [] : parseExceptions(table).value);
}
