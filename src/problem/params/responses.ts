/** Why a cell missed the choice it meant. */
export type ChoiceSlip =
  | 'space-end'
  | 'space-start'
  | 'space-hidden'
  | 'lookalike'
  | 'case'
  | 'number'
  | 'label'
  | 'separator'
  | 'excel-date'
  | 'excel-error'
  | 'excel-formula';

/** How personal data gave itself away. */
export type PersonalSign = 'type' | 'header' | 'email' | 'phone' | 'identity';

/** Problems of responses.csv (src/survey). */
export interface ResponsesParams {
  'choice-unknown': {
    readonly list: string;
    readonly choices: readonly string[];
    readonly suggestion: string | null;
    readonly slip?: ChoiceSlip | null;
  };
  'personal-column': { readonly sign: PersonalSign };
  'response-column-unknown': { readonly suggestion: string | null };
  'response-column-missing': { readonly question: string };
  'response-column-twice': { readonly question: string; readonly first: string };
  'response-none': Record<never, never>;
  /** A cell of a split column that is neither 0 nor 1. */
  'response-split': Record<never, never>;
  'response-integer': Record<never, never>;
  'response-date': Record<never, never>;
  'weight-empty': Record<never, never>;
  'weight-bad': Record<never, never>;
  'population-bad': Record<never, never>;
  'design-empty': { readonly role: 'stratum' | 'cluster' | 'population' };
}
