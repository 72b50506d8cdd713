import { figureWords, labelOf, type FigureContext } from '../figure/context.ts';
import { trendUrl } from '../figure/take-trend.ts';
import { trendFacts } from '../figure/trend-facts.ts';
import { trendPanels } from '../figure/trend-panels.ts';
import type { Series } from '../register/register.ts';
import type { Picture } from './picture.ts';
import { badge, heading, small, subheading, toScene, type Panel } from './sheet.ts';

/**
 * The picture of a series: a chart for each territory that has two readings or more, and for each wave its survey, base, dates and mode.
 * Null where there is no chart. Drawn from Results alone, so it tells no more than the page.
 */
export function trendPictureOf(ctx: FigureContext, series: Series): Picture | null {
  const words = figureWords(ctx);
  const charted = trendPanels(ctx, series).flatMap(({ place, waves, chart }) =>
    chart === null ? [] : [{ place, waves, chart }],
  );
  if (charted.length === 0) return null;
  const waves = charted.flatMap((panel) => panel.waves);
  const facts = trendFacts(ctx, series, waves);
  const { take } = ctx.words;
  const foot = [
    ...facts.wordings.map(take.wording),
    ...facts.waves.map(({ title, parts, remarks }) =>
      [`${title}: ${parts.join(' · ')}`, ...remarks].join('. '),
    ),
    ...facts.breaks.map((text) => `${words.breaks}: ${text}`),
    ...facts.remarks,
    take.source(ctx.site.settings.organisation, trendUrl(ctx, series)),
  ];
  const label = labelOf(ctx, series);
  const synthetic = waves.some(({ report }) => report.front.synthetic);
  const panels = charted.map(({ place, chart }): Panel => ({
    over: [badge(place), ...(chart.finding === null ? [] : [subheading(chart.finding)])],
    spec: chart.spec,
  }));
  const scene = toScene({
    id: `trend-${series.id}`,
    title: label,
    head: [heading(label), ...(synthetic ? [badge(words.synthetic)] : [])],
    panels,
    foot: foot.map(small),
  });
  const said = charted.map(({ chart }) => chart.description);
  return { scene, description: [...said, ...foot].join(' ') };
}
