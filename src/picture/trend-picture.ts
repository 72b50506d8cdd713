import {
  badgeTexts,
  labelOf,
  type FigureContext,
  formatFigure,
  legendTexts,
  seriesWords,
  sourcesText,
  trendUrl,
  trendFacts,
  trendPanels,
  type Wave,
} from '../figure/index.ts';
import type { Series } from '../register/index.ts';
import type { Result } from '../survey/index.ts';
import type { Picture } from './picture.ts';
import { badge, heading, small, subheading, toScene, type Panel } from './sheet.ts';

/** `62,4%`, `0,0% [low]`, or the marks of what is withheld. */
function readingText({ lang }: FigureContext, result: Result): string {
  const figure = result.value === null ? [] : [formatFigure(result, result.value, lang)];
  return [...figure, ...result.marks.map((mark) => `[${mark}]`)].join(' ');
}

/** Wording, what each wave showed and whom it speaks for, breaks, marks, and sources: what a copy must not lose. */
function footOf(ctx: FigureContext, series: Series, waves: readonly Wave[]): string[] {
  const facts = trendFacts(ctx, series, waves);
  const { take } = ctx.words;
  const results = waves.map(({ result }) => result);
  // Labels that would lie over another are left out of a drawing: here every reading is said.
  const readings = results.map((result) => readingText(ctx, result));
  const published = sourcesText(
    ctx,
    waves.map(({ report }) => report),
  );
  return [
    ...facts.wordings.map(take.wording),
    ...facts.waves.map(({ title, parts, remarks }, at) =>
      [`${title}: ${[readings[at] ?? '', ...parts].join(' · ')}`, ...remarks].join('. '),
    ),
    ...legendTexts(ctx, results),
    ...facts.breaks.map((text) => `${seriesWords(ctx).breaks}: ${text}`),
    ...facts.remarks,
    ...(published === null ? [] : [published]),
    take.source(ctx.site.settings.organisation, trendUrl(ctx, series)),
  ];
}

/**
 * The picture of a series: a chart for each territory that has two readings or more, and for each wave its reading, survey, base, dates and mode.
 * Null where there is no chart. Drawn from Results alone, so it tells no more than the page.
 */
export function trendPictureOf(ctx: FigureContext, series: Series): Picture | null {
  const charted = trendPanels(ctx, series).flatMap(({ place, waves, chart }) =>
    chart === null ? [] : [{ place, waves, chart }],
  );
  if (charted.length === 0) return null;
  const waves = charted.flatMap((panel) => panel.waves);
  const foot = footOf(ctx, series, waves);
  const label = labelOf(ctx, series);
  const badges = new Set(waves.flatMap(({ report }) => badgeTexts(ctx, report.front)));
  const panels = charted.map(({ place, chart }): Panel => ({
    over: [badge(place), ...(chart.finding === null ? [] : [subheading(chart.finding)])],
    chart,
  }));
  const scene = toScene({
    id: `trend-${series.id}`,
    title: label,
    head: [heading(label), ...[...badges].map(badge)],
    panels,
    foot: foot.map(small),
  });
  const said = charted.map(({ chart }) => chart.description);
  return { scene, description: [...said, ...foot].join(' ') };
}
