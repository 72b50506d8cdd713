/** Problems of bytes and rows (src/table). */
export interface TableParams {
  /** The file cannot be read as text in any encoding we know. */
  'table-encoding': { readonly guess: string };
  'table-empty': Record<never, never>;
}
