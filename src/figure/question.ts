import { questionChart } from '../chart/chart.ts';
import { escapeHtml } from '../prose/escape.ts';
import type { SurveyReport } from '../report.ts';
import type { Question } from '../survey/question.ts';
import type { Result } from '../survey/result.ts';
import { baseLine } from './base-line.ts';
import { figureWords, labelOf, type FigureContext } from './context.ts';
import { drawing, syntheticBadge } from './drawing.ts';
import { legend, remarks } from './remarks.ts';
import { questionOf, splitsOf } from './results.ts';
import { sourceLine } from './source-line.ts';
import { splitTable } from './split-table.ts';
import { tabledResults } from './tabled.ts';
import { takeAlong } from './take-along.ts';
import { testLine } from './test-line.ts';
import { totalTable } from './total-table.ts';
import { countedIn, hasPrecision } from './unit.ts';

export interface QuestionFigureOptions {
  /** Split by this background question instead of showing everyone. */
  readonly by?: string | null;
  /** The rank of the wording among the page's headings. */
  readonly heading?: 1 | 2 | 3 | 4;
  /** Whether the figure is the question's own place on its survey's page: then it bears its name and all its splits. */
  readonly anchor?: boolean;
  /** Names the survey, with a link, where the figure stands on another page. */
  readonly source?: boolean;
  /** The author's title of the chart. */
  readonly title?: string | undefined;
  /** Made part of the ids inside charts, where a page draws a question more than once. */
  readonly id?: string;
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
  const { by = null, anchor = true, source = false } = options;
  const head = headOf(ctx, report, question, options);
  if (results.length === 0) return `<section class="figure">\n${head}${noFigures(ctx)}</section>\n`;
  const split = by === null ? null : questionOf(report, by);
  const shown = tabledResults(question, results, by);
  return `<section class="figure">
${head}${
    split === null
      ? totalBody(ctx, report, question, results, options)
      : splitBody(ctx, report, question, split, results, options)
  }${baseLine(ctx, report, question, results)}${legend(ctx, shown)}${remarks(ctx, report, question, results)}${
    source ? sourceLine(ctx, report, question) : ''
  }${anchor && split === null ? ownPlace(ctx, report, question, results) : ''}</section>
`;
}

function headOf(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  { heading = 3, anchor = true }: QuestionFigureOptions,
): string {
  const words = figureWords(ctx);
  // The heading bears the anchor, since the search engine tells places within a page by headings alone.
  const id = anchor ? ` id="${escapeHtml(question.name)}"` : '';
  const line = (css: string, text: string) => `<p class="figure__${css}">${escapeHtml(text)}</p>\n`;
  return [
    `<h${heading} class="figure__wording"${id}>${escapeHtml(labelOf(ctx, question))}</h${heading}>\n`,
    question.wording === 'paraphrase' ? line('paraphrase', words.paraphrase) : '',
    question.hint === null ? '' : line('hint', question.hint),
    syntheticBadge(ctx, report.front.synthetic),
  ].join('');
}

function noFigures(ctx: FigureContext): string {
  return `<p>${escapeHtml(figureWords(ctx).noFigures)}</p>\n`;
}

function totalBody(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
  { id = report.id, title }: QuestionFigureOptions,
): string {
  const table = totalTable(ctx, report, question, results);
  if (table === null) return noFigures(ctx);
  return drawing(ctx, totalChart(ctx, report, question, results, id), title) + table;
}

function totalChart(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
  id: string,
): ReturnType<typeof questionChart> {
  return questionChart(question, results, {
    survey: id,
    lang: ctx.lang,
    counted: countedIn(report),
    precision: hasPrecision(report),
  });
}

/** What a question has on its survey's page only: its chart to take along, then its splits. */
function ownPlace(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
): string {
  const charted = totalChart(ctx, report, question, results, report.id) !== null;
  const take = charted ? takeAlong(ctx, report, question) : '';
  return take + splitDetails(ctx, report, question, results);
}

function splitBody(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  by: Question,
  results: readonly Result[],
  { id = report.id, title: own }: QuestionFigureOptions,
): string {
  const options = {
    survey: id,
    lang: ctx.lang,
    counted: countedIn(report),
    precision: hasPrecision(report),
    by,
  };
  const chart = questionChart(question, results, options);
  const table = splitTable(ctx, report, { question, by, results, choice: null });
  const title = escapeHtml(figureWords(ctx).by(labelOf(ctx, by)));
  return `<p class="figure__by">${title}</p>\n${drawing(ctx, chart, own)}${table ?? noFigures(ctx)}${testLine(ctx, report, { question, by })}`;
}

function splitDetails(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
): string {
  const words = figureWords(ctx);
  return splitsOf(report, results)
    .map((by) => {
      const table = splitTable(ctx, report, { question, by, results, choice: null });
      if (table === null) return '';
      const options = {
        survey: report.id,
        lang: ctx.lang,
        counted: countedIn(report),
        precision: hasPrecision(report),
        by,
      };
      const chart = questionChart(question, results, options);
      const own = tabledResults(question, results, by.name);
      const title = escapeHtml(words.by(labelOf(ctx, by)));
      return `<details class="figure__split"><summary>${title}</summary>\n${drawing(ctx, chart)}${table}${testLine(ctx, report, { question, by })}${legend(ctx, own)}</details>\n`;
    })
    .join('');
}
