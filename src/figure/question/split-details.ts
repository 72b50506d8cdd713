import { escapeHtml } from '../../format/index.ts';
import type { Question, Result } from '../../survey/index.ts';
import { figureWords, labelOf, type FigureContext, legend, testLine } from '../table/index.ts';
import { chartHtml } from '../annotation/index.ts';
import { splitsOf } from './results.ts';
import { splitTable } from './split-table.ts';
import { tableResults } from './table-results.ts';
import { viewReuse, viewAnchor, viewChart, type View } from '../view/index.ts';

/**
 * The splits of a question on its survey's page, each folded, with its chart, table and test. Finished HTML.
 *
 * @param results of the question
 */
export function splitDetails(ctx: FigureContext, view: View, results: readonly Result[]): string {
  return splitsOf(view.report, results)
    .map((by) => splitOf(ctx, { ...view, by }, by, results))
    .join('');
}

function splitOf(ctx: FigureContext, view: View, by: Question, results: readonly Result[]): string {
  const { report, question } = view;
  const table = splitTable(ctx, report, { question, by, results, choice: null });
  if (table === null) return '';
  const chart = viewChart(ctx, view, results);
  const own = tableResults(question, results, by.name);
  const title = escapeHtml(figureWords(ctx).by(labelOf(ctx, by)));
  // Inside the fold, since browsers open it for a place that it holds.
  const place = `<div class="figure__place" id="${escapeHtml(viewAnchor(view))}"></div>`;
  const reuse = chart === null ? '' : viewReuse(ctx, view, false);
  return `<details class="figure__split"><summary>${title}</summary>\n${place}${chartHtml(ctx, chart)}${table}${testLine(ctx, report, { question, by })}${legend(ctx, own)}${reuse}</details>\n`;
}
