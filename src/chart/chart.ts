import type { Question, Result } from '../survey/index.ts';
import {
  describeAnswers,
  describeQuestion,
  describeTrend,
  findingOf,
  splitFindingOf,
  stretchOf,
  trendFindingOf,
} from './describe/index.ts';
import { toSvg } from './draw/index.ts';
import {
  answersFor,
  chartFor,
  classOf,
  draw,
  sparkFor,
  trendFor,
  type ChartSpec,
} from './kinds/index.ts';
import {
  answersOf,
  subjectOf,
  type AnswerWave,
  type AnswersOptions,
  type QuestionChartOptions,
  type Subject,
  type TrendChartOptions,
  type TrendPoint,
} from './subject/index.ts';

/** A chart ready for a page. */
export interface Chart {
  readonly spec: ChartSpec;
  /**
   * A `div.chart` with one SVG or, for charts longer than a sheet of paper, several under each other; for lines a narrow
   * and a wide one of which a container query shows one. Classes only, no colours, everything escaped. Needs src/styles/chart.css.
   */
  readonly svg: string;
  /** The finding as a title, plain text; null where none may be claimed. */
  readonly finding: string | null;
  /** What the chart shows in plain sentences, not escaped: text for beside the SVG, for everyone. */
  readonly description: string;
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
  return { spec, svg: toHtml(spec), finding: null, description };
}

/** Draws a spec as the HTML of a chart. */
export function toHtml(spec: ChartSpec): string {
  const drawings = draw(spec).map(({ for: width, scene }) =>
    toSvg(scene, width === 'any' ? '' : `chart-${width}`),
  );
  return `<div class="${classOf(spec)}">\n${drawings.join('\n')}\n</div>`;
}

/**
 * The chart of one question, for everyone or split by a background question. Null for questions without choices, without
 * results, or with fewer than 30 respondents.
 *
 * @example questionChart(question, report.results, { survey: report.id, lang: 'vi', by: sex })?.svg
 */
export function questionChart(
  question: Question,
  results: readonly Result[],
  options: QuestionChartOptions,
): Chart | null {
  const spec = chartFor(question, results, options);
  const subject = subjectOf(question, results, options);
  if (spec === null || subject === null) return null;
  const description = describeQuestion(subject);
  return {
    spec,
    svg: toHtml(spec),
    finding: findingFor(subject, options),
    description,
  };
}

function findingFor(subject: Subject, options: QuestionChartOptions): string | null {
  const { precision = false, differs = () => null } = options;
  return subject.by === null
    ? findingOf(subject, precision)
    : splitFindingOf(subject, differs, precision);
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
  return { spec, svg: toHtml(spec), finding, description };
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
  return spec === null
    ? null
    : draw(spec)
        .map(({ scene }) => toSvg(scene, 'chart-spark'))
        .join('');
}
