/** Problems of responses.csv (src/survey). */
export interface ResponsesParams {
  'choice-unknown': { readonly list: string; readonly choices: readonly string[]; readonly suggestion: string | null };
}
