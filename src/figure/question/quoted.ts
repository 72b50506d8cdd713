import {
  baseLine,
  chartHtml,
  remarks,
  sourceLine,
  syntheticBadge,
  wordingNotes,
} from '../annotation/index.ts';
import { resultsOfSplit } from '../../chart/index.ts';
import { escapeHtml } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';
import {
  type FigureContext,
  figureWords,
  labelOf,
  legend,
  tableWords,
  testLine,
} from '../table/index.ts';
import { type View, viewChart, viewHref, viewLabel, viewReuse } from '../view/index.ts';
import { questionOf } from './results.ts';
import { tableResults } from './table-results.ts';
import { noFigures, viewTable } from './view-table.ts';

/** How a body shows a question of a survey. */
interface QuotedOptions {
  /** The background question whose groups stand side by side; null for everyone. */
  readonly by?: string | null;
  /** Only this choice, over the groups; null for all choices. */
  readonly choice?: string | null;
  /** Whether the wording is a heading of the page, or a line of the figure. */
  readonly heading?: boolean;
  /** Names the survey, with a link, where the figure stands on another page. */
  readonly source?: boolean;
  /** The author's title of the chart, checked against its figures. */
  readonly title?: string | undefined;
  /** The author's kind of chart, the default when left out. */
  readonly kind?: string | undefined;
  /** Made part of the ids inside the chart, where a page draws a question more than once. */
  readonly id?: string | undefined;
}

/**
 * A question within a text: wording, chart, description, base, what to beware of, and the way to the question's own page, where its
 * table stands. The table itself where there is no chart. Withheld figures are marks.
 *
 * @param results of this question
 * @example quotedFigure(ctx, report, question, { by: 'gioi' }, results)
 */
export function quotedFigure(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  options: QuotedOptions = {},
  results: readonly Result[] = report.results.filter((one) => one.question === question.name),
): string {
  const { by: name = null, choice = null, source = false } = options;
  const by = name === null ? null : questionOf(report, name);
  const view: View = { report, question, by, choice };
  const chart = viewChart(ctx, view, results, options);
  const parts = [
    headOf(ctx, view, options),
    chart === null
      ? (viewTable(ctx, view, results) ?? noFigures(ctx))
      : chartHtml(ctx, chart, options.title, !source),
    ...(results.length === 0 ? [] : footOf(ctx, view, results)),
    tableLink(ctx, view),
    source ? sourceLine(ctx, report) : '',
    choice === null || chart === null ? '' : viewReuse(ctx, [view], !source),
  ];
  const css = choice === null ? 'figure' : 'figure figure--compare';
  return `<div class="${css}">\n${parts.join('')}</div>\n`;
}

/** What must be said under the figures. */
function footOf(ctx: FigureContext, view: View, all: readonly Result[]): readonly string[] {
  const { report, question, by, choice } = view;
  const results = resultsOfSplit(all, by);
  const shown = tableResults(question, results, by).filter(
    (one) => choice === null || one.choice === choice,
  );
  return [
    by === null ? '' : testLine(ctx, report, { question, by, choice }),
    baseLine(ctx, report, question, results),
    legend(ctx, shown),
    remarks(ctx, report, question, results, choice === null),
  ];
}

function headOf(ctx: FigureContext, view: View, { heading = true }: QuotedOptions): string {
  const { report, question, by } = view;
  const tag = heading ? 'h3' : 'p';
  return [
    `<${tag} class="figure__wording">${escapeHtml(viewLabel(ctx, { ...view, by: null }))}</${tag}>\n`,
    wordingNotes(ctx, question),
    by === null
      ? ''
      : `<p class="figure__by">${escapeHtml(figureWords(ctx).by(labelOf(ctx, by)))}</p>\n`,
    syntheticBadge(ctx, report.front.synthetic),
  ].join('');
}

/** To the question's page, there to the split. */
function tableLink(ctx: FigureContext, view: View): string {
  const address = escapeHtml(viewHref(ctx, view));
  return `<p class="figure__more"><a href="${address}">${escapeHtml(tableWords(ctx).toTable)}</a></p>\n`;
}
