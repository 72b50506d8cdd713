import type { PersonalSign } from './responses.ts';

/** Problems of briefings and their tables (src/briefing). */
export interface BriefingParams {
  'briefing-personal': { readonly sign: PersonalSign };
  'briefing-table-none': Record<never, never>;
  'stream-column-missing': Record<never, never>;
  'stream-column-unknown': {
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  'stream-opinion-empty': Record<never, never>;
  'stream-weight-unknown': {
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  'stream-stance-unknown': {
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
}
