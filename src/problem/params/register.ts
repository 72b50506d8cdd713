/** Problems of the registers in data/*.csv (src/register). */
export interface RegisterParams {
  'topic-unknown': { readonly suggestion: string | null };
}
