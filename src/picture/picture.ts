import type { Scene } from '../chart/scene.ts';
import { baseParts } from '../figure/base-line.ts';
import { figureWords, labelOf, type FigureContext } from '../figure/context.ts';
import { remarkTexts } from '../figure/remarks.ts';
import { testText } from '../figure/test-line.ts';
import { viewChart, viewLabel, viewUrl, type View } from '../figure/view.ts';
import { badge, heading, small, subheading, toScene, type Paragraph } from './sheet.ts';

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
    ...split,
    ...(report.front.synthetic ? [badge(words.synthetic)] : []),
  ];
}

/** Base, dates, mode, what to beware of, and source: what a copy must not lose. */
function footOf(ctx: FigureContext, view: View): string[] {
  const { report, question, by, choice } = view;
  const results = report.results.filter((one) => one.question === question.name);
  const tested = by === null ? null : testText(ctx, report, { question, by, choice });
  const { conductor, title } = report.front;
  return [
    ...(tested === null ? [] : [tested]),
    baseParts(ctx, report, question, results).join(' · '),
    ...remarkTexts(ctx, report, question, results, choice === null),
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
  const foot = footOf(ctx, view);
  const scene = toScene({
    id: chart.spec.id,
    title: chart.spec.title,
    head: headOf(ctx, view, chart.finding),
    panels: [{ over: [], spec: chart.spec }],
    foot: foot.map(small),
  });
  return { scene, description: [chart.description, ...foot].join(' ') };
}
