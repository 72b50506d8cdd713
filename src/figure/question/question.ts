import type { Chart } from '../../chart/index.ts';
import {
  baseLine,
  chartHtml,
  remarks,
  sourceLine,
  syntheticBadge,
  wordingNotes,
} from '../annotation/index.ts';
import { questionOf } from './results.ts';
import { splitDetails } from './split-details.ts';
import { splitTable } from './split-table.ts';
import { tableResults } from './table-results.ts';
import { totalTable } from './total-table.ts';
import { type FigureContext, figureWords, labelOf, legend, testLine } from '../table/index.ts';
import { seriesLine } from '../trend/index.ts';
import { type View, viewChart, viewReuse } from '../view/index.ts';
import { escapeHtml } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';

interface QuestionFigureOptions {
  /** Split by this background question instead of showing everyone. */
  readonly by?: string | null;
  /** The rank of the wording among the page's headings. */
  readonly heading?: 1 | 2 | 3 | 4;
  /** Whether the figure is the question's own place on its survey's page: then it bears its name and all its splits. */
  readonly anchor?: boolean;
  /** Names the survey, with a link, where the figure stands on another page. */
  readonly source?: boolean;
  /** Whether a split has its panel for reuse: not on the page to embed itself. */
  readonly reuse?: boolean;
  /** The author's title of the chart. */
  readonly title?: string | undefined;
  /** The author's kind of chart, the default when left out. */
  readonly kind?: string | undefined;
  /** Made part of the ids inside charts, where a page draws a question more than once. */
  readonly id?: string;
}

/** A figure in the making. */
interface Making {
  readonly view: View;
  /** Of the question. */
  readonly results: readonly Result[];
  readonly chart: Chart | null;
  readonly options: QuestionFigureOptions;
}

/**
 * A question as everybody sees it: wording, chart, description, table with both bases, whom it speaks for, and what to
 * beware of. Withheld figures are marks.
 *
 * @param results of this question; looked up when left out
 * @example questionFigure(ctx, report, question, { heading: 3, anchor: true })
 */
export function questionFigure(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  options: QuestionFigureOptions = {},
  results: readonly Result[] = report.results.filter((one) => one.question === question.name),
): string {
  const { by: name = null, source = false, id, kind } = options;
  const head = headOf(ctx, report, question, options);
  if (results.length === 0) return `<section class="figure">\n${head}${noFigures(ctx)}</section>\n`;
  const by = name === null ? null : questionOf(report, name);
  const view = { report, question, by, choice: null };
  const making = { view, results, chart: viewChart(ctx, view, results, { id, kind }), options };
  const shown = tableResults(question, results, name);
  return `<section class="figure">
${head}${by === null ? totalBody(ctx, making) : splitBody(ctx, making, by)}${baseLine(ctx, report, question, results)}${legend(ctx, shown)}${remarks(ctx, report, question, results)}${
    source ? sourceLine(ctx, report, question) : ''
  }${tail(ctx, making)}</section>
`;
}

function headOf(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  { heading = 3, anchor = true }: QuestionFigureOptions,
): string {
  // The heading bears the anchor, since the search engine tells places within a page by headings alone.
  const id = anchor ? ` id="${escapeHtml(question.name)}"` : '';
  return [
    `<h${heading} class="figure__wording"${id}>${escapeHtml(labelOf(ctx, question))}</h${heading}>\n`,
    wordingNotes(ctx, question),
    syntheticBadge(ctx, report.front.synthetic),
  ].join('');
}

function noFigures(ctx: FigureContext): string {
  return `<p>${escapeHtml(figureWords(ctx).noFigures)}</p>\n`;
}

function totalBody(ctx: FigureContext, { view, results, chart, options }: Making): string {
  const table = totalTable(ctx, view.report, view.question, results);
  if (table === null) return noFigures(ctx);
  return chartHtml(ctx, chart, options.title) + table;
}

function splitBody(
  ctx: FigureContext,
  { view: { report, question }, results, chart, options }: Making,
  by: Question,
): string {
  const table = splitTable(ctx, report, { question, by, results, choice: null });
  const title = escapeHtml(figureWords(ctx).by(labelOf(ctx, by)));
  return `<p class="figure__by">${title}</p>\n${chartHtml(ctx, chart, options.title)}${table ?? noFigures(ctx)}${testLine(ctx, report, { question, by })}`;
}

/** The panel for reuse; and on the question's own place, its splits. */
function tail(ctx: FigureContext, { view, results, chart, options }: Making): string {
  const { anchor = true, reuse = true } = options;
  if (view.by !== null) return reuse && chart !== null ? viewReuse(ctx, view, true) : '';
  if (!anchor) return '';
  const own = chart === null ? '' : seriesLine(ctx, view.question) + viewReuse(ctx, view, true);
  return own + splitDetails(ctx, view, results);
}
