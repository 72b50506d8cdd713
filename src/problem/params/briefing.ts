/** Problems of briefings and their tables (src/briefing). */
export interface BriefingParams {
  'stream-weight-unknown': { readonly allowed: readonly string[] };
}
