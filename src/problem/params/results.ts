/** Problems of results.csv (src/survey). */
export interface ResultsParams {
  'results-sum': { readonly question: string; readonly group: string; readonly sum: number };
}
