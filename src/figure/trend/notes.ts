import { escapeHtml } from '../../format/index.ts';
import type { Series } from '../../register/index.ts';
import type { FigureContext } from '../table/index.ts';
import { sourcesText } from '../annotation/index.ts';
import { trendFacts } from './facts.ts';
import { wavesOf } from './waves.ts';

/**
 * What must travel with a series that leaves its page: the wording, and whom each wave speaks for, when and how it was asked.
 * Finished HTML.
 */
export function trendNotes(ctx: FigureContext, series: Series): string {
  const waves = [...wavesOf(ctx, series).values()].flat();
  const facts = trendFacts(ctx, series, waves);
  const published = sourcesText(
    ctx,
    waves.map(({ report }) => report),
  );
  const texts = [
    ...facts.wordings.map(ctx.words.take.wording),
    ...facts.waves.map(({ title, parts, remarks }) =>
      [`${title}: ${parts.join(' · ')}`, ...remarks].join('. '),
    ),
    ...facts.remarks,
    ...(published === null ? [] : [published]),
  ];
  const items = texts.map((text) => `<li>${escapeHtml(text)}</li>`);
  return `<div class="figure"><ul class="figure__remarks">\n${items.join('\n')}\n</ul></div>\n`;
}
