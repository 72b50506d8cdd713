/**
 * Charts of one question, whole or split by groups, a file a kind. A new kind is its file and its two lines here.
 */
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
import { strip, stripGuide } from './strip.ts';
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

/** What stands beside a figure in the text. */
export const INLINE_CHARTS = { strip };

/** What is told of these kinds, in the order of the gallery. */
export const QUESTION_GUIDES = {
  bar: barGuide,
  grouped: groupedGuide,
  diverging: divergingGuide,
  stacked: stackedGuide,
  interval: intervalGuide,
  strip: stripGuide,
  heat: heatGuide,
  histogram: histogramGuide,
  quantiles: quantilesGuide,
  pyramid: pyramidGuide,
  ranked: rankedGuide,
  tiles: tilesGuide,
};

export { piecesOf } from './strip.ts';
