/**
 * Shares, means, totals, medians, nets and distributions, for everyone and by breakdown, with their precision: one
 * pass over the rows, then linear and quadratic forms in what was tallied.
 */

export { type Breakdown, breakdownsOf, everyone } from './breakdown.ts';
export type { Sample } from './cell.ts';
export { classAt, classCodes, estimateClasses } from './classes.ts';
export { deriveLimits } from './derive-classes.ts';
export { estimate, type EstimateOptions, sampleOf } from './estimate.ts';
export { numbersOf } from './median.ts';
export { NETS, netScores, sidesOf } from './net.ts';
export { tallyCodes } from './tally-codes.ts';
export { cellsOf } from './tally.ts';
export { ungroupedProblems } from './ungrouped-problems.ts';
