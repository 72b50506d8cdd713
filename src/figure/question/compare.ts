import { escapeHtml } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';
import {
  baseLine,
  chartHtml,
  syntheticBadge,
  remarks,
  sourceLine,
  wordingNotes,
} from '../annotation/index.ts';
import { figureWords, labelOf, type FigureContext, legend, testLine } from '../table/index.ts';
import { splitTable } from './split-table.ts';
import { tableResults } from './table-results.ts';
import { viewReuse, isCharted, viewChart } from '../view/index.ts';

interface CompareOptions {
  readonly by: Question;
  /** Only this choice, over the groups; null for all choices. */
  readonly choice: string | null;
  readonly source: boolean;
  /** The author's title of the chart, checked against its figures. */
  readonly title?: string | undefined;
  /** The author's kind of chart, the default when left out. */
  readonly kind?: string | undefined;
  /** Made part of the ids inside the chart. */
  readonly id: string;
  /** Whether the figure is the whole of a page to embed: then it bears the heading, and no panel for reuse. */
  readonly alone?: boolean;
}

/**
 * The groups of a background question side by side: chart, table, base and remarks, without a heading of its own rank.
 *
 * @param results of this question
 */
export function compareFigure(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
  { by, choice, source, title: own, kind, id, alone = false }: CompareOptions,
): string {
  const view = { report, question, by, choice };
  const chart = viewChart(ctx, view, results, { id, kind });
  const table = splitTable(ctx, report, { question, by, results, choice });
  const shown = tableResults(question, results, by.name).filter(
    (one) => choice === null || one.choice === choice,
  );
  const picked = question.choices.find(({ name }) => name === choice);
  const title = [
    labelOf(ctx, question),
    ...(picked === undefined ? [] : [`“${labelOf(ctx, picked)}”`]),
  ];
  const tag = alone ? 'h1' : 'p';
  const reuse = !alone && isCharted(ctx, view, results) ? viewReuse(ctx, view, true) : '';
  return `<div class="figure figure--compare">
<${tag} class="figure__wording">${escapeHtml(title.join(' – '))}</${tag}>
${wordingNotes(ctx, question)}<p class="figure__by">${escapeHtml(figureWords(ctx).by(labelOf(ctx, by)))}</p>
${syntheticBadge(ctx, report.front.synthetic)}${chartHtml(ctx, chart, own)}${table ?? ''}${testLine(ctx, report, { question, by, choice })}${baseLine(ctx, report, question, results)}${legend(ctx, shown)}${remarks(ctx, report, question, results, choice === null)}${source ? sourceLine(ctx, report, question) : ''}${reuse}</div>
`;
}
