/** Problems of a sampling design as a whole (src/survey/design-problems.ts). */
export interface DesignParams {
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
