import { escapeHtml } from '../prose/escape.ts';
import type { SurveyReport } from '../report.ts';
import type { Question } from '../survey/model/question.ts';
import type { Result } from '../survey/model/result.ts';
import { baseLine } from './base-line.ts';
import { figureWords, labelOf, type FigureContext } from './context.ts';
import { drawing, syntheticBadge } from './drawing.ts';
import { legend, remarks } from './remarks.ts';
import { sourceLine } from './source-line.ts';
import { splitTable } from './split-table.ts';
import { tabledResults } from './tabled.ts';
import { takeView } from './take-along.ts';
import { testLine } from './test-line.ts';
import { isCharted, viewChart } from './view.ts';
import { wordingNotes } from './wording-notes.ts';

export interface CompareOptions {
  readonly by: Question;
  /** Only this choice, over the groups; null for all choices. */
  readonly choice: string | null;
  readonly source: boolean;
  /** The author's title of the chart, checked against its figures. */
  readonly title?: string | undefined;
  /** The author's kind of chart; the house's choice when left out. */
  readonly kind?: string | undefined;
  /** Made part of the ids inside the chart. */
  readonly id: string;
  /** Whether the figure is the whole of a page to embed: then it bears the heading, and nothing is taken along from it. */
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
  const shown = tabledResults(question, results, by.name).filter(
    (one) => choice === null || one.choice === choice,
  );
  const picked = question.choices.find(({ name }) => name === choice);
  const title = [
    labelOf(ctx, question),
    ...(picked === undefined ? [] : [`“${labelOf(ctx, picked)}”`]),
  ];
  const tag = alone ? 'h1' : 'p';
  const take = !alone && isCharted(ctx, view, results) ? takeView(ctx, view, true) : '';
  return `<div class="figure figure--compare">
<${tag} class="figure__wording">${escapeHtml(title.join(' – '))}</${tag}>
${wordingNotes(ctx, question)}<p class="figure__by">${escapeHtml(figureWords(ctx).by(labelOf(ctx, by)))}</p>
${syntheticBadge(ctx, report.front.synthetic)}${drawing(ctx, chart, own)}${table ?? ''}${testLine(ctx, report, { question, by, choice })}${baseLine(ctx, report, question, results)}${legend(ctx, shown)}${remarks(ctx, report, question, results, choice === null)}${source ? sourceLine(ctx, report, question) : ''}${take}</div>
`;
}
