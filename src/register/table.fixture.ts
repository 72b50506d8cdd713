import { readTable } from '../table/read.ts';
import type { Table } from '../table/table.ts';

/** A table for the tests of this room, from CSV text. */
export function tableOf(file: string, text: string): Table {
  const { value } = readTable(new TextEncoder().encode(text), file);
  if (value === null) throw new Error(`fixture is not a table: ${file}`);
  return value;
}

/** A problem as a test compares it: where, what, and the text seen. */
export function brief(found: {
  line?: number | undefined;
  field?: string | undefined;
  code: string;
  seen?: string | undefined;
}): string {
  return [found.line, found.field, found.code, found.seen]
    .filter((part) => part !== undefined)
    .join(' ');
}
