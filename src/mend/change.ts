/** What a mend does: to the whole file (`encoding` to `nfc`), or to one cell or line. */
export type MendKind =
  'encoding' | 'bom' | 'line-ends' | 'delimiter' | 'nfc' | 'trim' | 'hidden' | 'spaces' | 'decimal';

/** One change that `check --fix` makes, for people to read. */
export interface Change {
  readonly file: string;
  readonly kind: MendKind;
  /** Null where the whole file changes. */
  readonly line: number | null;
  /** Of a CSV, the number of the field. */
  readonly column: number | null;
  /** As a spreadsheet names it; null outside CSVs. */
  readonly cell: string | null;
  readonly before: string;
  readonly after: string;
}

/** A file as it should be, and what that changes; `text` is null when nothing does, or nothing safely could. */
export interface Mended {
  readonly text: string | null;
  readonly changes: readonly Change[];
}

/** A change of the whole file. */
export function wholeFile(file: string, kind: MendKind, before = '', after = ''): Change {
  return { file, kind, line: null, column: null, cell: null, before, after };
}
