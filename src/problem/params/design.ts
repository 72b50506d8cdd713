/** Problems of a survey as a whole: of its sampling design (src/survey/design/problems.ts), of its groups (ungrouped-problems.ts). */
export interface DesignParams {
  /** `count`: respondents in no group of a background question, fewer than `minimum`. */
  'groups-few-outside': { readonly count: number; readonly minimum: number };
  /** `strata`: the codes of strata with one primary sampling unit; null for a sample without strata. */
  'design-lonely': { readonly strata: readonly string[] | null };
  /** `stratum`: null for a sample without strata. */
  'population-small': {
    readonly stratum: string | null;
    readonly units: number;
    readonly population: number;
  };
  'population-varies': {
    readonly stratum: string | null;
    readonly population: number;
    readonly other: number;
  };
}
