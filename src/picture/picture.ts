import { questionChart } from '../chart/chart.ts';
import { draw } from '../chart/draw.ts';
import type { Scene, Shape, Text } from '../chart/scene.ts';
import { wrapText } from '../chart/text.ts';
import { baseParts } from '../figure/base-line.ts';
import { figureWords, labelOf, type FigureContext } from '../figure/context.ts';
import { remarkTexts } from '../figure/remarks.ts';
import { questionHref } from '../figure/source-line.ts';
import { countedIn, hasPrecision } from '../figure/unit.ts';
import type { SurveyReport } from '../report.ts';
import type { Question } from '../survey/question.ts';
import { flatten } from './flatten.ts';

/** A chart with all that must travel with it, as one drawing in px. */
export interface Picture {
  readonly scene: Scene;
  /** What it shows, and whom it speaks for, in words. */
  readonly description: string;
}

const WIDTH = 640;
const MARGIN = 20;
const INNER = WIDTH - 2 * MARGIN;

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly class: string;
  readonly after: number;
}

function write(paragraphs: readonly Paragraph[], from: number): { texts: Text[]; bottom: number } {
  const texts: Text[] = [];
  let y = from;
  for (const { text, size, class: css, after } of paragraphs) {
    for (const line of wrapText(text, size, INNER)) {
      y += Math.round(size * 1.35);
      const place = { x: MARGIN, y, size, anchor: 'start' } as const;
      texts.push({ kind: 'text', class: css, ...place, text: line });
    }
    y += after;
  }
  return { texts, bottom: y };
}

/** The finding where one may be claimed, and the wording; made-up figures are named as such. */
function header(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  finding: string | null,
): Paragraph[] {
  const title = { size: 18, class: 'chart-heading', after: 4 };
  const wording = labelOf(ctx, question);
  const badge = { text: figureWords(ctx).synthetic, size: 13, class: 'chart-heading', after: 4 };
  return [
    ...(finding === null
      ? [{ ...title, text: wording }]
      : [
          { ...title, text: finding },
          { text: wording, size: 15, class: 'chart-label', after: 4 },
        ]),
    ...(report.front.synthetic ? [badge] : []),
  ];
}

/** Base, dates, mode, what to beware of, and source: what a copy must not lose. */
function footer(ctx: FigureContext, report: SurveyReport, question: Question): Paragraph[] {
  const results = report.results.filter((one) => one.question === question.name);
  const address = ctx.site.settings.url + questionHref(ctx, report, question);
  const small = { size: 13, class: 'chart-note', after: 2 };
  return [
    baseParts(ctx, report, question, results).join(' · '),
    ...remarkTexts(ctx, report, question, results, true),
    `${report.front.title}. ${ctx.words.take.source(report.front.conductor, address)}`,
  ].map((text) => ({ ...small, text }));
}

/**
 * The picture of a question's chart for everyone: finding, wording, chart, base, dates, mode and source. Null where the question
 * has no chart. Drawn from Results alone, so it tells no more than the page.
 */
export function pictureOf(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
): Picture | null {
  const results = report.results.filter((one) => one.question === question.name);
  const options = { survey: report.id, lang: ctx.lang, counted: countedIn(report) };
  const chart = questionChart(question, results, { ...options, precision: hasPrecision(report) });
  if (chart === null) return null;
  const head = write(header(ctx, report, question, chart.finding), MARGIN - 6);
  const shapes: Shape[] = [...head.texts];
  let y = head.bottom + 12;
  for (const drawing of draw(chart.spec).filter((one) => one.for !== 'narrow')) {
    shapes.push(...flatten(drawing.scene, MARGIN, y, INNER));
    y += drawing.scene.height;
  }
  const said = footer(ctx, report, question);
  const foot = write(said, y + 4);
  const size = { layout: 'fixed', width: WIDTH, height: foot.bottom + MARGIN - 6 } as const;
  const { id, title } = chart.spec;
  const scene: Scene = { id, title, ...size, shapes: [...shapes, ...foot.texts] };
  const description = [chart.description, ...said.map(({ text }) => text)].join(' ');
  return { scene, description };
}
