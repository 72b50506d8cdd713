import {
  answersChart,
  answersOf,
  breaksWithin,
  type AnswerWave,
  type AnswerVerdict,
} from '../../chart/index.ts';
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
import { type Ends, isAll, verdictOf } from './panels.ts';
import { chanceVerdict, waveTest } from '../value/index.ts';
import { formatPartialDate } from '../../format/index.ts';
import type { KnownBreak } from '../../reading/index.ts';
import type { Series } from '../../register/index.ts';
import { benjaminiHochberg } from '../../survey/index.ts';

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
  const verdicts = answerVerdicts(read, waves, breaks);
  const chart = answersChart(read, { id, lang: ctx.lang, label, breaks, verdicts });
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

/** What is known of each answer's change since the last break: by its own interval, and among those of all answers. */
function answerVerdicts(
  read: readonly AnswerWave[],
  waves: readonly Wave[],
  breaks: readonly KnownBreak[],
): ReadonlyMap<string, AnswerVerdict> {
  const cut = breaksWithin(read, breaks).at(-1)?.date ?? '';
  const since = read.findIndex(({ date }) => date >= cut);
  const [from, to] = [waves[since], waves.at(-1)];
  if (from === undefined || to === undefined || from === to) return new Map();
  const ends: Ends = [from, to];
  const test = waveTest(isAll(ends, 'probability'));
  const found = answersOf(read).flatMap(({ choice, results }) => {
    const [before, now] = [results[since], results.at(-1)];
    if (before === undefined || now === undefined) return [];
    return [{ name: choice.name, p: test(now, before)?.p ?? null }];
  });
  const adjusted = benjaminiHochberg(found.map(({ p }) => p));
  return new Map(
    found.map(({ name, p }, at) => {
      const alone = chanceVerdict({ p, pAdjusted: adjusted[at] ?? null }) === 'alone';
      return [name, alone ? 'alone' : verdictOf(ends, p)];
    }),
  );
}
