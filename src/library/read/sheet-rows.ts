import type { Problem } from '../../problem/index.ts';
import { rowsOfLines } from '../../table/index.ts';
import type { Folder } from './folder.ts';

/**
 * Gives the Problems of cells the row that a spreadsheet shows: a cell of several lines is one row there. Only files with
 * Problems are looked through.
 *
 * @param folder one that fetches each file once, so that these are the bytes that were parsed
 */
export function withSheetRows(problems: readonly Problem[], folder: Folder): readonly Problem[] {
  const known = new Map<string, ReadonlyMap<number, number> | null>();
  const rowsOf = (file: string): ReadonlyMap<number, number> | null => {
    const found = known.get(file);
    if (found !== undefined) return found;
    const bytes = folder.bytes(file).value;
    const rows = bytes === null ? null : rowsOfLines(bytes, file);
    known.set(file, rows);
    return rows;
  };
  return problems.map((one) => {
    const { file, line, column } = one;
    if (!file.endsWith('.csv') || line === undefined || column === undefined) return one;
    const row = rowsOf(file)?.get(line);
    return row === undefined ? one : { ...one, row };
  });
}
