/** What a file that cannot be imported is. */
export type ForeignKind =
  'xls' | 'encrypted' | 'zip' | 'word' | 'pdf' | 'html' | 'ods' | 'sav-zlib' | 'broken' | 'unknown';

/** Problems of files that `dlxh import` reads (src/import). */
export interface ImportParams {
  'import-file-missing': Record<never, never>;
  'import-foreign': { readonly kind: ForeignKind };
  /** `limit` in megabytes, unpacked. */
  'import-too-large': { readonly limit: number };
  /** The last cell of a sheet stands so far out that it cannot be read. */
  'import-sheet-far': { readonly rows: number; readonly letter: string };
  'import-sheet-unknown': { readonly known: readonly string[] };
  'import-empty': Record<never, never>;
  'import-rows-none': Record<never, never>;
  /** Two columns with one header, by their letters. */
  'import-header-twice': { readonly first: string; readonly again: string };
  /** A column with data and no header. */
  'import-header-missing': { readonly letter: string };
  /** The row taken for the header holds somebody's answers. */
  'import-header-personal': { readonly letters: readonly string[] };
  'import-header-merged': { readonly from: string; readonly to: string };
  'import-total-row': Record<never, never>;
  'import-cells-merged': { readonly from: string; readonly to: string };
  /** `#REF!` and the like; or a formula whose result was not saved. */
  'import-formula': { readonly count: number };
  'import-formula-unsaved': { readonly count: number };
  'import-form-without-data': Record<never, never>;
  'import-data-without-form': Record<never, never>;
  /** No column of the answers belongs to the form. */
  'import-data-foreign': Record<never, never>;
  'import-table-percent': Record<never, never>;
  'import-table-personal': Record<never, never>;
  'import-nothing': { readonly dropped: number };
  'import-exists': Record<never, never>;
  'import-id': { readonly suggestion: string | null };
  /** Columns that staff must decide on, by their letters. */
  'import-unsure': { readonly letters: readonly string[] };
}
