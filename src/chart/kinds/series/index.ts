/**
 * Charts of a series over time, a file a kind: of the reading that it follows, or of all answers of its question. A new kind
 * is its file and its two lines here.
 */
import type { Drawing } from '../../draw/index.ts';
import type { Output } from '../../schema/index.ts';
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

const CHARTS = { ...READING_CHARTS, ...ANSWERS_CHARTS, ...INLINE_CHARTS };
type Schemas = { [K in keyof typeof CHARTS]: (typeof CHARTS)[K]['schema'] };
type Specs = { [K in keyof Schemas]: Output<Schemas[K]> };
/** The spec of a chart of a series. */
export type SeriesSpec = Specs[keyof Specs];

const DRAWN: {
  readonly [K in keyof Specs]: {
    readonly draw: (spec: Specs[K], alone: number | null) => readonly Drawing[];
  };
} = CHARTS;

function drawAs<K extends keyof Specs>(kind: K, spec: Specs[K], alone: number | null) {
  return DRAWN[kind].draw(spec, alone);
}

/** `draw` for charts of a series, which brings no other kind along. */
export function drawSeries(spec: SeriesSpec, alone: number | null): readonly Drawing[] {
  return drawAs(spec.kind, spec, alone);
}

/** What is told of these kinds, in the order of the gallery. */
export const SERIES_GUIDES = {
  trend: trendGuide,
  slope: slopeGuide,
  multiples: multiplesGuide,
  spark: sparkGuide,
};
