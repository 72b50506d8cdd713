/**
 * How a figure is marked: suppressed, or unreliable; and the brand that makes a `Result` of an estimate, which
 * nothing else in `survey` can set.
 */

export { hasFewDegrees, withReliabilityMarks } from './reliability.ts';
export { asResult, suppressedBase, suppressedCell } from './suppressed.ts';
