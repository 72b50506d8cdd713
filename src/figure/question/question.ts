import {
  baseLine,
  baseText,
  chartHtml,
  remarks,
  syntheticBadge,
  wordingNotes,
} from '../annotation/index.ts';
import { baseOf, resultsOfSplit } from '../../chart/index.ts';
import { escapeHtml } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';
import { type FigureContext, figureWords, labelOf, legend, testLine } from '../table/index.ts';
import { seriesLine } from '../trend/index.ts';
import { embedAnchor, type View, viewAnchor, viewChart, viewReuse } from '../view/index.ts';
import { splitsOf } from './results.ts';
import { tableResults } from './table-results.ts';
import { noFigures, viewTable } from './view-table.ts';

/** Where a question's parts stand: on a page of their own, or one below the other with those of other questions. */
interface QuestionOptions {
  /** The rank of the wording among the page's headings; that of its splits is one below. */
  readonly heading: 1 | 3;
  /** Whether the parts bear their anchors, and the panel to take them along: on the question's own page. */
  readonly own: boolean;
}

/**
 * All of a question: wording, everyone's chart and table, whom they speak for, what to beware of; each split with chart, table and
 * test; its trend, and what may be taken along. Withheld figures are marks. Finished HTML.
 *
 * @param results of this question; looked up when left out
 * @example questionFigure(ctx, report, question)
 */
export function questionFigure(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  options: QuestionOptions = { heading: 1, own: true },
  results: readonly Result[] = report.results.filter((one) => one.question === question.name),
): string {
  const whole: View = { report, question, by: null, choice: null };
  if (results.length === 0) return headOf(ctx, whole, options) + noFigures(ctx);
  const splits = splitsOf(report, results).map((by): View => ({ ...whole, by }));
  const drawn = [whole, ...splits].map((view) => partOf(ctx, view, results, options));
  const charted = drawn.filter(({ charted: has }) => has).map(({ view }) => view);
  const [everyone, ...groups] = drawn;
  return [
    headOf(ctx, whole, options),
    everyone?.html ?? '',
    `<div class="figure question__base">${baseLine(ctx, report, question, results)}${remarks(ctx, report, question, results)}</div>\n`,
    ...groups.map(({ html }) => html),
    seriesLine(ctx, question),
    options.own ? viewReuse(ctx, charted) : '',
  ].join('');
}

function headOf(
  ctx: FigureContext,
  { report, question }: View,
  { heading, own }: QuestionOptions,
): string {
  // The search has the wording from the survey's summary, of which the page is a part.
  const title = own ? ' data-pagefind-ignore' : '';
  return [
    `<h${heading} class="figure__wording"${title}>${escapeHtml(labelOf(ctx, question))}</h${heading}>\n`,
    wordingNotes(ctx, question),
    syntheticBadge(ctx, report.front.synthetic),
  ].join('');
}

/** A chart and its table; empty where there is nothing to tabulate. */
interface Part {
  readonly view: View;
  readonly html: string;
  readonly charted: boolean;
}

function partOf(
  ctx: FigureContext,
  view: View,
  results: readonly Result[],
  { heading, own }: QuestionOptions,
): Part {
  const { report, question, by } = view;
  const table = viewTable(ctx, view, results);
  if (table === null) return { view, html: '', charted: false };
  const chart = viewChart(ctx, view, results);
  const shown = tableResults(question, results, by);
  const test = by === null ? '' : testLine(ctx, report, { question, by });
  const anchor = own ? ` id="${escapeHtml(embedAnchor(view))}"` : '';
  const html = `<section class="figure question__part"${anchor}>\n${splitTitle(ctx, view, heading + 1, own)}${chartHtml(ctx, chart)}${table}${splitBase(ctx, view, results)}${test}${legend(ctx, shown)}</section>\n`;
  return { view, html, charted: chart !== null };
}

/** Whom the figures of a split speak for, where those of everyone above count others too. */
function splitBase(
  ctx: FigureContext,
  { report, question, by }: View,
  results: readonly Result[],
): string {
  const own = resultsOfSplit(results, by);
  if (baseOf(question, own) === baseOf(question, results)) return '';
  const text = escapeHtml(baseText(ctx, report, question, own));
  return `<p class="figure__base">${text}</p>\n`;
}

/** The heading of a split; nothing over everyone. */
function splitTitle(ctx: FigureContext, view: View, rank: number, own: boolean): string {
  if (view.by === null) return '';
  const anchor = own ? ` id="${escapeHtml(viewAnchor(view))}"` : '';
  const text = escapeHtml(figureWords(ctx).by(labelOf(ctx, view.by)));
  return `<h${rank} class="figure__by"${anchor}>${text}</h${rank}>\n`;
}
