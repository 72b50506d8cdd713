/**
 * Charts of one question, whole or split by groups, a file a kind. A new kind is its file and its two lines here.
 */
import type { Drawing } from '../../draw/index.ts';
import type { Output } from '../../schema/index.ts';
import { bar, barGuide } from './bar.ts';
import { diverging, divergingGuide } from './diverging.ts';
import { grouped, groupedGuide } from './grouped.ts';
import { heat, heatGuide } from './heat.ts';
import { histogram, histogramGuide } from './histogram.ts';
import { interval, intervalGuide } from './interval.ts';
import { pyramid, pyramidGuide } from './pyramid.ts';
import { quantiles, quantilesGuide } from './quantiles.ts';
import { ranked, rankedGuide } from './ranked.ts';
import { stacked, stackedGuide } from './stacked.ts';
import { tiles, tilesGuide } from './tiles.ts';

/** The kinds that a question may get, in the order of choice: the first that fits is drawn. */
export const QUESTION_CHARTS = {
  pyramid,
  diverging,
  stacked,
  tiles,
  ranked,
  interval,
  histogram,
  quantiles,
  heat,
  grouped,
  bar,
};

type Schemas = { [K in keyof typeof QUESTION_CHARTS]: (typeof QUESTION_CHARTS)[K]['schema'] };
type Specs = { [K in keyof Schemas]: Output<Schemas[K]> };
/** The spec of a chart of one question. */
export type QuestionSpec = Specs[keyof Specs];

const DRAWN: {
  readonly [K in keyof Specs]: {
    readonly draw: (spec: Specs[K], alone: number | null) => readonly Drawing[];
  };
} = QUESTION_CHARTS;

function drawAs<K extends keyof Specs>(kind: K, spec: Specs[K], alone: number | null) {
  return DRAWN[kind].draw(spec, alone);
}

/** `draw` for charts of one question, which brings no other kind along. */
export function drawQuestion(spec: QuestionSpec, alone: number | null): readonly Drawing[] {
  return drawAs(spec.kind, spec, alone);
}

/** What is told of these kinds, in the order of the gallery. */
export const QUESTION_GUIDES = {
  bar: barGuide,
  grouped: groupedGuide,
  diverging: divergingGuide,
  stacked: stackedGuide,
  interval: intervalGuide,
  heat: heatGuide,
  histogram: histogramGuide,
  quantiles: quantilesGuide,
  pyramid: pyramidGuide,
  ranked: rankedGuide,
  tiles: tilesGuide,
};
