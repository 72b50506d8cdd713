import { STREAM_WEIGHTS, type Stream } from '../briefing/stream.ts';
import { escapeHtml } from '../prose/escape.ts';
import { figureWords, labelOf, type FigureContext } from './context.ts';
import { columnHead, rowHead, scrollTable, type Cell } from './scroll-table.ts';

/**
 * Streams of opinion as a table, the most widespread first. How widespread stands in words, with a scale of six steps
 * for the eye; never per cent.
 *
 * @param caption plain text; the house's own when null
 */
export function streamsFigure(
  ctx: FigureContext,
  streams: readonly Stream[],
  caption: string | null,
): string {
  const words = figureWords(ctx);
  if (streams.length === 0) return `<p>${escapeHtml(words.streamsNone)}</p>\n`;
  const sorted = streams.toSorted((a, b) => rankOf(a) - rankOf(b));
  const stances = sorted.some(({ stance }) => stance !== null);
  const topics = sorted.some(({ topic }) => topic !== null);
  const table = scrollTable({
    caption: caption ?? words.streams,
    head: [
      columnHead(words.opinion),
      columnHead(words.weight),
      ...(stances ? [columnHead(words.stance)] : []),
      ...(topics ? [columnHead(words.topic)] : []),
    ],
    body: sorted.map((stream) => row(ctx, stream, stances, topics)),
  });
  return `<div class="figure figure--streams">\n${table}<p class="figure__base">${escapeHtml(words.streamsNote)}</p>\n</div>\n`;
}

function rankOf({ weight }: Stream): number {
  return STREAM_WEIGHTS.indexOf(weight);
}

function row(ctx: FigureContext, stream: Stream, stances: boolean, topics: boolean): Cell[] {
  const { stance, topic } = stream;
  const known = ctx.site.registers.topics.find(({ id }) => id === topic);
  const topicText = known === undefined ? (topic ?? '') : labelOf(ctx, known);
  const stanceText = stance === null ? '' : figureWords(ctx).stances[stance];
  return [
    rowHead(stream.opinion),
    { html: weightHtml(ctx, stream) },
    ...(stances ? [{ html: escapeHtml(stanceText) }] : []),
    ...(topics ? [{ html: escapeHtml(topicText) }] : []),
  ];
}

/** The word, and under it as many of six steps as the word stands for. */
function weightHtml(ctx: FigureContext, stream: Stream): string {
  const steps = STREAM_WEIGHTS.length;
  const level = steps - rankOf(stream);
  const text = escapeHtml(figureWords(ctx).weights[stream.weight]);
  return `${text}<span class="steps" aria-hidden="true" data-pagefind-ignore>${'■'.repeat(level)}${'□'.repeat(steps - level)}</span>`;
}
