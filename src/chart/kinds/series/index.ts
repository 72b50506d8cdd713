/**
 * Charts of a series over time, a file a kind: of the reading that it follows, or of all answers of its question. A new kind
 * is its file and its two lines here.
 */
import { multiples, multiplesGuide } from './multiples.ts';
import { slope, slopeGuide } from './slope.ts';
import { spark, sparkGuide } from './spark.ts';
import { trend, trendGuide } from './trend.ts';

/** Kinds of the reading that is followed. */
export const READING_CHARTS = { trend };

/** Kinds of all answers: the first that fits is drawn. */
export const ANSWERS_CHARTS = { slope, multiples };

/** What stands beside a figure in the text. */
export const INLINE_CHARTS = { spark };

/** What is told of these kinds, in the order of the gallery. */
export const SERIES_GUIDES = {
  trend: trendGuide,
  slope: slopeGuide,
  multiples: multiplesGuide,
  spark: sparkGuide,
};
