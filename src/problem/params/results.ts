/** Problems of results.csv (src/survey). */
export interface ResultsParams {
  /** `group`: empty for everyone; `sum`: a percentage, rounded to the decimals printed. */
  'results-sum': { readonly question: string; readonly group: string; readonly sum: number };
  'results-none': Record<never, never>;
  'results-question-unknown': { readonly suggestion: string | null };
  'results-question-type': { readonly type: string };
  /** `by` without `group`, or the reverse. */
  'results-group-half': { readonly missing: 'by' | 'group' };
  'results-percent-range': Record<never, never>;
  'results-count': Record<never, never>;
  'results-count-over': { readonly n: number; readonly base: number };
  /** `counted`: n ÷ base as a percentage, with one decimal more than printed. */
  'results-count-percent': {
    readonly n: number;
    readonly base: number;
    readonly counted: string;
    readonly printed: string;
  };
  /** Neither a percentage nor a count. */
  'results-empty': Record<never, never>;
  /** `line`: where the same figure stands first. */
  'results-twice': { readonly line: number };
}
