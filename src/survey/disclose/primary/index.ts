/** Primary suppression: cells, complements and bases below the threshold, sensitive by themselves. */

export { suppressBaseDifferences } from './base-differences.ts';
export { suppressSensitive } from './sensitive-cells.ts';
