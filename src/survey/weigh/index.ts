/**
 * Raking: margins of the population are read and checked, weights are adjusted to them and trimmed, and how it went is
 * reported.
 */

export { parseMargins } from './margins.ts';
export { weigh } from './weigh.ts';
