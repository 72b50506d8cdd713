import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportSource } from '../import-file.ts';
import type { Sheet } from '../sheet/index.ts';
import { type Outcome, problem } from '../../problem/index.ts';
import { findFileKind } from './file-kind.ts';
import { readCsvSheet } from './csv.ts';
import { readSav } from './sav.ts';
import { readXlsx } from './xlsx.ts';

/**
 * Reads a file of staff's by what it is, not by its name.
 *
 * @param sheet the only sheet to take, where the workbook has several.
 * @returns Problems for a file that is missing, of another kind or damaged.
 */
export async function readSource(path: string, sheet?: string): Promise<Outcome<ImportSource>> {
  const file = basename(path);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    return { value: null, problems: [problem('import-file-missing', { file: path }, {})] };
  const bytes = new Uint8Array(readFileSync(path));
  if (bytes.length === 0) return { value: null, problems: [problem('import-empty', { file }, {})] };
  const kind = findFileKind(bytes);
  if (kind === 'sav') return readSav(bytes, file);
  if (kind === 'xlsx') return asSource(await readXlsx(bytes, file), file, sheet);
  if (kind === 'csv') return asSource(readCsvSheet(bytes, file), file);
  return { value: null, problems: [problem('import-foreign', { file }, { kind })] };
}

function asSource(
  { value, problems }: Outcome<readonly Sheet[]>,
  file: string,
  wanted?: string,
): Outcome<ImportSource> {
  if (value === null) return { value, problems };
  const named = value.filter(({ name }) => name.trim() === wanted?.trim());
  const sheets = wanted === undefined ? value : named;
  if (sheets.length > 0) return { value: { kind: 'sheets', file, sheets }, problems };
  const known = value.map(({ name }) => name);
  const place = { file, seen: wanted };
  return { value: null, problems: [problem('import-sheet-unknown', place, { known })] };
}
