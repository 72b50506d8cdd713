/** Why a file or folder cannot be opened. */
export type Unopened = 'folder' | 'file' | 'link' | 'special' | 'large' | 'permission' | 'other';

/** Problems of files as they lie on the disk, and of texts before they are understood (src/library, src/table). */
export interface TextParams {
  /** `limit` in characters. */
  'text-too-long': { readonly limit: number };
  'text-nul': Record<never, never>;
  /** U+FFFD: a letter that some program lost before. */
  'text-character-lost': Record<never, never>;
  'text-garbled': { readonly guess: 'UTF-8' | 'TCVN3' | 'VNI' };
  /** A character that prints nothing. */
  'text-hidden': Record<never, never>;
  /** A word with letters of another alphabet or width that look like its own; `meant`: the word as it should be. */
  'text-lookalike': { readonly meant: string };
  /** What a spreadsheet left in place of what was typed, in a text that will be published. */
  'text-excel': { readonly fault: 'error' | 'formula' };
  /** Marks that git leaves where two versions of a file could not be joined. */
  'text-conflict': Record<never, never>;
  'file-unreadable': { readonly why: Unopened };
  'folder-unreadable': { readonly why: Unopened };
  'folder-unknown': { readonly known: readonly string[] };
}
