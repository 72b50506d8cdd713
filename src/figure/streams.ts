import { type Stream, STREAM_WEIGHTS } from '../briefing/index.ts';
import { verbalChart } from '../chart/index.ts';
import { chartHtml } from './annotation/index.ts';
import {
  type Cell,
  columnHead,
  type FigureContext,
  labelOf,
  rowHead,
  scrollTable,
} from './table/index.ts';
import { escapeHtml } from '../format/index.ts';
import { streamsWords } from '../words/area/streams.ts';

/**
 * Streams of opinion, the most widespread first: a chart of six steps for the eye, and a table. How widespread stands in
 * words, never per cent.
 *
 * @param id of the chart, unique on the page
 * @param caption plain text; the default when null
 */
export function streamsFigure(
  ctx: FigureContext,
  streams: readonly Stream[],
  caption: string | null,
  id: string,
): string {
  const words = streamsWords[ctx.lang];
  if (streams.length === 0) return `<p>${escapeHtml(words.none)}</p>\n`;
  const sorted = streams.toSorted((a, b) => rankOf(a) - rankOf(b));
  const stances = sorted.some(({ stance }) => stance !== null);
  const topics = sorted.some(({ topic }) => topic !== null);
  const table = scrollTable({
    caption: caption ?? words.caption,
    head: [
      columnHead(words.opinion),
      columnHead(words.weight),
      ...(stances ? [columnHead(words.stance)] : []),
      ...(topics ? [columnHead(words.topic)] : []),
    ],
    body: sorted.map((stream) => row(ctx, stream, stances, topics)),
  });
  return `<div class="figure figure--streams">\n${chartHtml(ctx, chartOf(ctx, sorted, id))}${table}<p class="figure__base">${escapeHtml(words.note)}</p>\n</div>\n`;
}

function rankOf({ weight }: Stream): number {
  return STREAM_WEIGHTS.indexOf(weight);
}

function row(ctx: FigureContext, stream: Stream, stances: boolean, topics: boolean): Cell[] {
  const { stance, topic } = stream;
  const known = ctx.site.registers.topics.find(({ id }) => id === topic);
  const topicText = known === undefined ? (topic ?? '') : labelOf(ctx, known);
  const stanceText = stance === null ? '' : streamsWords[ctx.lang].stances[stance];
  return [
    rowHead(stream.opinion),
    { html: escapeHtml(streamsWords[ctx.lang].weights[stream.weight]) },
    ...(stances ? [{ html: escapeHtml(stanceText) }] : []),
    ...(topics ? [{ html: escapeHtml(topicText) }] : []),
  ];
}

function chartOf(ctx: FigureContext, streams: readonly Stream[], id: string) {
  const { weights, chart } = streamsWords[ctx.lang];
  const steps = STREAM_WEIGHTS.toReversed();
  const rows = streams.map(({ opinion, weight }) => ({
    label: opinion,
    step: steps.indexOf(weight) + 1,
  }));
  const named = steps.map((weight) => weights[weight]);
  return verbalChart(rows, named, { id, lang: ctx.lang, title: chart });
}
