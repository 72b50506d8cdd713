import { baseLine, chartHtml, remarks, syntheticBadge, wordingNotes } from '../annotation/index.ts';
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
import { seriesLine } from '../trend/index.ts';
import { embedAnchor, type View, viewAnchor, viewChart, viewReuse } from '../view/index.ts';
import { splitsOf } from './results.ts';
import { splitTable } from './split-table.ts';
import { tableResults } from './table-results.ts';
import { totalTable } from './total-table.ts';

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
  if (results.length === 0)
    return headOf(ctx, whole, options) + `<p>${escapeHtml(tableWords(ctx).noFigures)}</p>\n`;
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
  const table =
    by === null
      ? totalTable(ctx, report, question, results)
      : splitTable(ctx, report, { question, by, results, choice: null });
  if (table === null) return { view, html: '', charted: false };
  const chart = viewChart(ctx, view, results);
  const shown = tableResults(question, results, by?.name ?? null);
  const title =
    by === null
      ? ''
      : `<h${heading + 1} class="figure__by"${own ? ` id="${escapeHtml(viewAnchor(view))}"` : ''}>${escapeHtml(figureWords(ctx).by(labelOf(ctx, by)))}</h${heading + 1}>\n`;
  const test = by === null ? '' : testLine(ctx, report, { question, by });
  const anchor = own ? ` id="${escapeHtml(embedAnchor(view))}"` : '';
  const html = `<section class="figure question__part"${anchor}>\n${title}${chartHtml(ctx, chart)}${table}${test}${legend(ctx, shown)}</section>\n`;
  return { view, html, charted: chart !== null };
}
