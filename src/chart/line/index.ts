/**
 * Drawings over time: scales and labels of a line chart, runs of readings that may be joined, sparklines, slopes, and labels
 * that make room for each other.
 */
export { figureText } from './labels.ts';
export { drawLine } from './line.ts';
export { drawSlope } from './slope.ts';
export { drawSparkline, type Box } from './sparkline.ts';
