/**
 * Stacked bars, around a baseline or from the left edge: which questions make a whole, the sides and shades of a scale, the
 * drawing and its legend.
 */
export { isWhole, stackOf } from './body.ts';
export { SegmentSchema, StackSchema } from './shape.ts';
export { drawStack } from './stack.ts';
