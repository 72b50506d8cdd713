/** Problems of margins and of raking to them (src/survey). */
export interface MarginsParams {
  'margin-none': Record<never, never>;
  'margin-survey-unknown': { readonly suggestion: string | null };
  /** `other`: the file of the same survey's margins that stands elsewhere. */
  'margin-source-twice': { readonly other: string };
  /** Only tables survive: there is nobody to weight. */
  'margin-responses': Record<never, never>;
  'margin-question-unknown': { readonly suggestion: string | null };
  'margin-question-type': { readonly type: string };
  'margin-choice-unknown': {
    readonly question: string;
    readonly choices: readonly string[];
    readonly suggestion: string | null;
  };
  /** A don't-know or refusal is no group of the population. */
  'margin-choice-silent': Record<never, never>;
  /** `line`: where the choice stands first. */
  'margin-twice': { readonly line: number };
  'margin-population': Record<never, never>;
  /** `choices`: given by respondents, but without a row. */
  'margin-missing': { readonly question: string; readonly choices: readonly string[] };
  /** A choice that no respondent gave. */
  'margin-empty': { readonly question: string };
  'margin-totals': {
    readonly question: string;
    readonly total: number;
    readonly first: string;
    readonly firstTotal: number;
  };
  /** `difference`: what the worst group still lacks or has too much, a share (0–1) of the population. */
  'raking-diverged': {
    readonly question: string;
    readonly choice: string;
    readonly difference: number;
    readonly iterations: number;
  };
  /** Bounds in mean weights, which no weights can be kept within. */
  'raking-trim': Record<never, never>;
  /** Front matter speaks of raking, but there are no margins; `needed`: the file. */
  'raking-alone': { readonly needed: string };
}
