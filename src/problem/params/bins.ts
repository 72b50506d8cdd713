/** Problems of the column `bins`: where the classes of a number meet (src/survey). */
export interface BinsParams {
  'question-bins-type': Record<never, never>;
  /** One of the limits, as written, and what parts decimals in the file. */
  'question-bins-number': { readonly part: string; readonly point: ',' | '.' };
  'question-bins-whole': { readonly part: string };
  /** Two neighbours, as written. */
  'question-bins-order': { readonly before: string; readonly after: string };
  'question-bins-count': { readonly count: number; readonly least: number; readonly most: number };
}
