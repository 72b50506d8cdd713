/** Why YAML cannot be read. */
export type YamlTrouble =
  | 'colon'
  | 'space'
  | 'quote'
  | 'sign'
  | 'key'
  | 'indent'
  | 'tab'
  | 'duplicate'
  | 'deep'
  | 'hidden-space'
  | 'wide-colon'
  | 'smart-quote'
  | 'empty'
  | 'other';

/** What a field should hold. */
export type Expected =
  | 'text'
  | 'list'
  | 'entries'
  | 'fields'
  | 'period'
  | 'day'
  | 'partial-day'
  | 'moment'
  | 'count'
  | 'number'
  | 'below-one'
  | 'above-one'
  | 'tiny'
  | 'url'
  | 'origin'
  | 'path'
  | 'flag';

/** Problems of front matter, shared by surveys, briefings and the site's settings. */
export interface FrontParams {
  /** `dashes`: the first line is a fence that autocorrection spoilt (`—-`). */
  'front-absent': { readonly dashes: boolean };
  'front-unclosed': Record<never, never>;
  'front-yaml': { readonly trouble: YamlTrouble };
  'front-missing': Record<never, never>;
  /** `mayBeUnstated`: a field where a survey published elsewhere may say "không nêu"; `required`: it may not be left out. */
  'front-empty': { readonly mayBeUnstated: boolean; readonly required: boolean };
  /** `limit` in characters. */
  'front-long': { readonly limit: number };
  /** An item that stands in its list already. */
  'front-repeated': Record<never, never>;
  /** A field that says nothing without another. */
  'front-needs': { readonly needs: string };
  'front-unknown': { readonly suggestion: string | null };
  'front-choice': { readonly allowed: readonly string[]; readonly suggestion: string | null };
  'front-value': { readonly expected: Expected; readonly suggestion?: string | null };
  'front-dates-order': { readonly earlier: string; readonly later: string };
  'front-counts-order': { readonly more: string; readonly fewer: string };
  'front-unstated': Record<never, never>;
  'front-locality-day': Record<never, never>;
}
