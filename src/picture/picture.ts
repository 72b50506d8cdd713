import { type ChartSpec, resultsOfSplit, type Scene } from '../chart/index.ts';
import {
  baseParts,
  type FigureContext,
  figureWords,
  groupBases,
  labelOf,
  legendTexts,
  remarkTexts,
  sourcesText,
  tableResults,
  testText,
  type View,
  viewChart,
  viewLabel,
  viewUrl,
} from '../figure/index.ts';
import { badge, heading, type Paragraph, small, subheading, toScene } from './sheet.ts';

/** A chart with all that must travel with it, as one drawing in px. */
export interface Picture {
  readonly scene: Scene;
  /** What it shows, and whom it speaks for, in words. */
  readonly description: string;
}

/** The finding where one may be claimed, and the wording; made-up figures are named as such. */
function headOf(ctx: FigureContext, view: View, finding: string | null): Paragraph[] {
  const { report, question, by, choice } = view;
  const words = figureWords(ctx);
  const wording = choice === null ? labelOf(ctx, question) : viewLabel(ctx, { ...view, by: null });
  const split = by === null ? [] : [subheading(words.by(labelOf(ctx, by)))];
  return [
    ...(finding === null ? [heading(wording)] : [heading(finding), subheading(wording)]),
    ...(question.wording === 'paraphrase' ? [small(words.paraphrase)] : []),
    ...(question.hint === null ? [] : [small(question.hint)]),
    ...split,
    ...(report.front.synthetic ? [badge(words.synthetic)] : []),
  ];
}

/** Kinds whose labels have no room for the respondents of each group. */
const NAMES_ALONE: ReadonlySet<string> = new Set(['heat', 'pyramid', 'ranked', 'tiles']);

/** Base, dates, mode, what marks mean, what to beware of, and source: what a copy must not lose. */
function footOf(ctx: FigureContext, view: View, { kind }: ChartSpec): string[] {
  const { report, question, by, choice } = view;
  const own = report.results.filter((one) => one.question === question.name);
  const results = resultsOfSplit(own, by);
  const tested = by === null ? null : testText(ctx, report, { question, by, choice });
  const { conductor, title } = report.front;
  const published = sourcesText(ctx, [report]);
  const shown = tableResults(question, results, by);
  const alone = choice === null ? shown : shown.filter((one) => one.choice === choice);
  return [
    ...(tested === null ? [] : [tested]),
    baseParts(ctx, report, question, results).join(' · '),
    ...(by !== null && NAMES_ALONE.has(kind) ? [groupBases(ctx, question, by, results)] : []),
    ...legendTexts(ctx, alone),
    ...remarkTexts(ctx, report, question, results, choice === null),
    ...(published === null ? [] : [published]),
    `${title}. ${ctx.words.take.source(conductor, viewUrl(ctx, view))}`,
  ];
}

/**
 * The picture of a question's chart, for everyone or by groups: finding, wording, chart, base, dates, mode and source. Null where there
 * is no chart. Drawn from Results alone, so it tells no more than the page.
 */
export function pictureOf(ctx: FigureContext, view: View): Picture | null {
  const results = view.report.results.filter((one) => one.question === view.question.name);
  const chart = viewChart(ctx, view, results);
  if (chart === null) return null;
  const foot = footOf(ctx, view, chart.spec);
  const scene = toScene({
    id: chart.spec.id,
    title: chart.spec.title,
    head: headOf(ctx, view, chart.finding),
    panels: [{ over: [], chart }],
    foot: foot.map(small),
  });
  return { scene, description: [chart.description, ...foot].join(' ') };
}
