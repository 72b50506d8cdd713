import { answersChart, answersOf } from '../../chart/index.ts';
import { chartHtml } from '../annotation/index.ts';
import {
  columnHead,
  figureCell,
  type FigureContext,
  seriesWords,
  tableWords,
  labelOf,
  legend,
  rowHead,
  scrollTable,
} from '../table/index.ts';
import { answerWave, seriesBreaks, type Wave } from './waves.ts';
import { formatPartialDate } from '../../format/index.ts';
import type { Series } from '../../register/index.ts';

/**
 * All answers of a series' question over its waves at one place: chart, description and table. Empty where they cannot be
 * followed.
 *
 * @param id of the chart, unique on the page
 */
export function answersFigure(
  ctx: FigureContext,
  series: Series,
  waves: readonly Wave[],
  id: string,
): string {
  const read = waves.map((wave) => answerWave(ctx, wave));
  const label = labelOf(ctx, series);
  const breaks = seriesBreaks(ctx, series, waves);
  const chart = answersChart(read, { id, lang: ctx.lang, label, breaks });
  if (chart === null) return '';
  const words = tableWords(ctx);
  const answers = answersOf(read);
  const table = scrollTable({
    caption: seriesWords(ctx).answersTable(label),
    hideCaption: true,
    head: [
      columnHead(words.choice),
      ...waves.map(({ date }) => columnHead(formatPartialDate(date, ctx.lang), true)),
    ],
    body: answers.map(({ choice, results }) => [
      rowHead(labelOf(ctx, choice)),
      ...results.map((result) => ({ html: figureCell(ctx, result), number: true })),
    ]),
  });
  const shown = answers.flatMap(({ results }) => results);
  return chartHtml(ctx, chart) + table + legend(ctx, shown);
}
