import type { Chart } from './chart.ts';
import { describeAnswers, describeTrend, stretchOf, trendFindingOf } from './describe/index.ts';
import { toSvg } from './draw/index.ts';
import { htmlOf } from './html.ts';
import { answersFor, drawSeries, sparkFor, trendFor, type SeriesSpec } from './kinds/index.ts';
import {
  answersOf,
  type AnswerWave,
  type AnswersOptions,
  type TrendChartOptions,
  type TrendPoint,
} from './subject/index.ts';

function drawn(spec: SeriesSpec): Pick<Chart, 'spec' | 'drawings' | 'svg'> {
  const drawings = (alone: number | null) => drawSeries(spec, alone);
  return { spec, drawings, svg: htmlOf(drawings(null)) };
}

/**
 * All answers of a series' question over its waves: two waves as a slope, more as small trends on one scale. Null where
 * the waves offered different answers, or a break parts the two.
 *
 * @param waves in order of time
 */
export function answersChart(waves: readonly AnswerWave[], options: AnswersOptions): Chart | null {
  const spec = answersFor(waves, options);
  if (spec === null) return null;
  const description = describeAnswers(answersOf(waves), options);
  return { ...drawn(spec), finding: null, description };
}

/**
 * A series over time, with its breaks. Null with fewer than two readings that may be drawn.
 *
 * @example trendChart(points, { id: 'trend-hai-long', lang: 'vi', label, unit: 'percent', breaks: series.breaks })
 */
export function trendChart(
  points: readonly TrendPoint[],
  options: TrendChartOptions,
): Chart | null {
  const spec = trendFor(points, options);
  if (spec === null) return null;
  const description = describeTrend(points, options);
  const stretch = options.verdict === undefined ? null : stretchOf(points, options.breaks);
  const finding =
    stretch === null ? null : trendFindingOf(stretch, options, options.verdict ?? 'untested');
  return { ...drawn(spec), finding, description };
}

/**
 * A series as a drawing of one line's height, an SVG without its `div`: what it shows is its accessible name. Null with
 * fewer than two readings that may be drawn.
 */
export function sparkChart(
  points: readonly TrendPoint[],
  options: TrendChartOptions,
): string | null {
  const spec = sparkFor(points, options, describeTrend(points, options));
  if (spec === null) return null;
  return drawSeries(spec, null)
    .map(({ scene }) => toSvg(scene, 'chart-spark'))
    .join('');
}
