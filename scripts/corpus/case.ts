/** What a cell or place holds, which decides what is a mistake there. */
export type Holds = 'code' | 'answer' | 'number' | 'text' | 'date' | 'header';

/** One single mutation of a good file. */
export interface Case {
  readonly kind: string;
  readonly file: string;
  readonly holds: Holds | 'file' | 'mdx';
  /** Where the mistake is made; null for the file as a whole. */
  readonly line: number | null;
  readonly column: number | null;
  /** The mutated file. */
  readonly content: string | Uint8Array;
  /** The text put in, for Problems that name it from elsewhere. */
  readonly put: string;
}
