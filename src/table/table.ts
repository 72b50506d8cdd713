/** A CSV as text: what every parser of staff's files starts from. */
export interface Table {
  /** Path from the root folder. */
  readonly file: string;
  /** NFC, trimmed, unique; trailing empty columns dropped. */
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Column name → index in `header` and in each row. */
  readonly index: ReadonlyMap<string, number>;
  /** Cells as read (NFC, not trimmed), each row exactly as long as the header; blank rows dropped. */
  readonly rows: readonly (readonly string[])[];
  /** The first line of each row in the file. */
  readonly lines: Int32Array;
  readonly delimiter: ',' | ';' | '\t';
  /** True for Excel's `;` with decimal commas: then `12,5` is a number, and `12.5` too. */
  readonly decimalComma: boolean;
}
