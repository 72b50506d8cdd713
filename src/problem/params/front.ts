/** Why YAML cannot be read. */
export type YamlTrouble = 'colon' | 'quote' | 'indent' | 'tab' | 'duplicate' | 'other';

/** What a field should hold. */
export type Expected =
  | 'text'
  | 'list'
  | 'fields'
  | 'period'
  | 'day'
  | 'partial-day'
  | 'moment'
  | 'count'
  | 'number'
  | 'url'
  | 'flag';

/** Problems of front matter, shared by surveys, briefings and the site's settings. */
export interface FrontParams {
  'front-absent': Record<never, never>;
  'front-unclosed': Record<never, never>;
  'front-yaml': { readonly trouble: YamlTrouble };
  'front-missing': Record<never, never>;
  'front-empty': Record<never, never>;
  'front-unknown': { readonly suggestion: string | null };
  'front-choice': { readonly allowed: readonly string[]; readonly suggestion: string | null };
  'front-value': { readonly expected: Expected };
  'front-dates-order': { readonly earlier: string; readonly later: string };
  'front-counts-order': { readonly more: string; readonly fewer: string };
  'front-unstated': Record<never, never>;
  'front-locality-day': Record<never, never>;
}
