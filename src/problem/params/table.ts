/** Problems of bytes and rows (src/table). */
export interface TableParams {
  /** The bytes are not text in an encoding we read; `guess` is null when nothing tells which. */
  'table-encoding': { readonly guess: 'UTF-16' | 'TCVN3' | 'VNI' | null };
  /** The file is of another kind under the name of a CSV. */
  'table-not-text': { readonly kind: 'zip' | 'xls' | 'pdf' | 'html' | 'lfs' };
  'table-empty': Record<never, never>;
  /** The letters are valid but wrong: decoded with another code page before (`á»‡`), or typed for an old font. */
  'table-garbled': { readonly guess: 'UTF-8' | 'TCVN3' | 'VNI' };
  /** U+FFFD: a letter that some program lost before. */
  'table-character-lost': Record<never, never>;
  'table-nul': Record<never, never>;
  /** A column without a name; `dataLine` is the first line with a cell in it, null when it is empty throughout. */
  'table-header-empty': { readonly dataLine: number | null };
  /** Two columns of one name; `first` is the number of the earlier. */
  'table-header-duplicate': { readonly first: number; readonly again: number };
  /** Every row is parted by another sign than the header. */
  'table-delimiter': { readonly header: ',' | ';' | '\t'; readonly rows: ',' | ';' | '\t' };
  'table-row-long': {
    readonly expected: number;
    readonly found: number;
    readonly delimiter: ',' | ';' | '\t';
  };
  'table-row-short': { readonly expected: number; readonly found: number };
  'table-quote-unclosed': Record<never, never>;
  /** A quotation mark inside a quoted cell not doubled, or blanks before the opening one. */
  'table-quote-stray': { readonly where: 'inside' | 'before' };
  /** `limit` in characters. */
  'table-line-too-long': { readonly limit: number };
}
