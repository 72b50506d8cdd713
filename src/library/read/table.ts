import { type Outcome, problem } from '../../problem/index.ts';
import { checkSigns, readTable, type Table } from '../../table/index.ts';
import type { Folder } from './folder.ts';

/** A CSV that must be there. */
export function readRequired(folder: Folder, file: string): Outcome<Table> {
  if (folder.has(file)) return readCsv(folder, file);
  return { value: null, problems: [problem('file-missing', { file }, { needed: file })] };
}

/** A CSV that may be missing: then no value, and no Problem. */
export function readOptional(folder: Folder, file: string): Outcome<Table> {
  return folder.has(file) ? readCsv(folder, file) : { value: null, problems: [] };
}

function readCsv(folder: Folder, file: string): Outcome<Table> {
  const bytes = folder.bytes(file);
  if (bytes.value === null) return { value: null, problems: bytes.problems };
  const read = readTable(bytes.value, file);
  // Answers are respondents' own: none of their text is published, and their parser explains each cell that it cannot use.
  if (read.value === null || file.endsWith('responses.csv')) return read;
  const { value, problems } = checkSigns(read.value);
  return { value, problems: [...read.problems, ...problems] };
}
