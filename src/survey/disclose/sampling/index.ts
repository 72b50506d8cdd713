/**
 * What the sample adds to a reader's equations: cells of one weight, groups that are strata, breakdowns crossed by
 * the design.
 */

export { type CategoryWeights, categoryWeightsOf } from './category-weights.ts';
export { constantWeightCrosstabsOf, type CrosstabPairs, pairOf } from './cell-weights.ts';
export { areSameWeights, isSameWeight } from './same-weight.ts';
export { type StratumGroups, stratumGroupsOf } from './stratum-groups.ts';
