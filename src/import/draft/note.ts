/** What was done to a file before its columns were read, each told to staff. */
export type NoteKind =
  | 'header-made'
  | 'header-rows'
  | 'numbering'
  | 'repeated-header'
  | 'signature'
  | 'total'
  | 'remark'
  | 'joined'
  | 'united'
  | 'twin'
  | 'alike'
  | 'no-answer'
  | 'previews'
  | 'range-dates'
  | 'battery'
  | 'codes-only'
  | 'names-spaced'
  | 'wide-table';

/** One thing done. No cell of an answer stands here, but for signs that stand for no answer. */
export interface Note {
  readonly kind: NoteKind;
  /** Rows, cells or respondents. */
  readonly count: number;
  /** Places of columns, from 0. */
  readonly columns: readonly number[];
  /** Words of the file that name no person: the mark of an empty cell. */
  readonly seen: string;
}

/**
 * A note about rows, or about columns.
 *
 * @example
 * noteOf('signature', 3); // { kind: 'signature', count: 3, columns: [], seen: '' }
 */
export function noteOf(
  kind: NoteKind,
  count: number,
  columns: readonly number[] = [],
  seen = '',
): Note {
  return { kind, count, columns, seen };
}
