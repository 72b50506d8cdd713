import { type Outcome, problem } from '../../problem/index.ts';
import { type Blocks, checkSigns, readBlocks, readTable, type Table } from '../../table/index.ts';
import type { Folder } from './folder.ts';
import { personalInTable } from './personal.ts';

/** A CSV that must be there. */
export function readRequired(folder: Folder, file: string): Outcome<Table> {
  if (folder.has(file)) return readCsv(folder, file);
  return { value: null, problems: [problem('file-missing', { file }, { needed: file })] };
}

/** A CSV that may be missing: then no value, and no Problem. */
export function readOptional(folder: Folder, file: string): Outcome<Table> {
  return folder.has(file) ? readCsv(folder, file) : { value: null, problems: [] };
}

/**
 * The answers of respondents, in blocks where they are many; they may be missing. None of their text is published, and their
 * parser explains each cell that it cannot use, so that their signs are not looked at.
 */
export function readAnswers(folder: Folder, file: string): Blocks {
  if (!folder.has(file)) return { first: { value: null, problems: [] }, more: [] };
  const bytes = folder.bytes(file);
  if (bytes.value !== null) return readBlocks(bytes.value, file);
  return { first: { value: null, problems: bytes.problems }, more: [] };
}

function readCsv(folder: Folder, file: string): Outcome<Table> {
  const bytes = folder.bytes(file);
  if (bytes.value === null) return { value: null, problems: bytes.problems };
  const read = readTable(bytes.value, file);
  if (read.value === null) return read;
  const { value, problems } = checkSigns(read.value);
  const personal = personalInTable(folder, read.value);
  return { value, problems: [...read.problems, ...problems, ...personal] };
}
