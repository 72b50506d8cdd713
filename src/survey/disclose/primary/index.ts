/**
 * Primary suppression: cells, bases and the rest of a base below the threshold, sensitive by themselves, and wider bases that would
 * give them away.
 */

export { suppressBaseDifferences } from './base-differences.ts';
export { suppressSensitive } from './sensitive-cells.ts';
