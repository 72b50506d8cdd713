/** Problems of the registers in data/*.csv (src/register). */
export interface RegisterParams {
  'topic-unknown': { readonly suggestion: string | null };
  'register-column-missing': { readonly column: string };
  'register-column-unknown': { readonly allowed: readonly string[] };
  'register-none': Record<never, never>;
  'register-cell-empty': Record<never, never>;
  'register-id': Record<never, never>;
  'register-day': { readonly suggestion: string | null };
  'register-date': { readonly suggestion: string | null };
  'register-word': { readonly allowed: readonly string[]; readonly suggestion: string | null };
  /** `line`: where the same key stands first. */
  'register-duplicate': { readonly line: number };
  'series-break-unknown': Record<never, never>;
  'locality-code': Record<never, never>;
  'locality-period': { readonly from: string };
  /** `line`: the other row of the same code. */
  'locality-overlap': { readonly line: number };
  /** `line`: the unit of the same name whose page would be the same. */
  'locality-name-twice': { readonly line: number };
  'locality-successor-missing': Record<never, never>;
  'locality-successor-early': Record<never, never>;
  /** `day`: the first day of the successor, ISO. */
  'locality-successor-unknown': { readonly day: string };
}
