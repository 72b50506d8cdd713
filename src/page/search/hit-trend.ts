import { breaksWithin, ChartSpecSchema, sizeOfPoint, toHtml } from '../../chart/index.ts';
import { pointOf, seriesBreaks, type Wave, wavesOf } from '../../figure/index.ts';
import { type PageContext, paths } from '../frame/index.ts';
import type { Series } from '../../register/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { TrendRecord } from '../../search/index/index.ts';
import type { Question } from '../../survey/index.ts';

/** The series that a question belongs to, in the place of its survey; null where it has none to show. */
export type FindTrend = (report: SurveyReport, question: Question) => TrendRecord | null;

/** All series of the site as hits show them, each drawn once for each of its places. */
export function hitTrends(ctx: PageContext): FindTrend {
  const drawn = new Map(
    ctx.site.registers.series.map((series) => [series.id, trendsOf(ctx, series)]),
  );
  return ({ id }, { series }) => drawn.get(series ?? '')?.get(id) ?? null;
}

/** By survey: the readings of its place, where at least two may be drawn. */
function trendsOf(ctx: PageContext, series: Series): ReadonlyMap<string, TrendRecord> {
  const places = [...wavesOf(ctx, series).values()];
  return new Map(
    places.flatMap((waves) => {
      const trend = trendOf(ctx, series, waves);
      return trend === null ? [] : waves.map(({ report }) => [report.id, trend] as const);
    }),
  );
}

function trendOf(ctx: PageContext, series: Series, waves: readonly Wave[]): TrendRecord | null {
  const chart = sparkOf(ctx, series, waves);
  if (chart === null) return null;
  const years = waves.map(({ date }) => date.slice(0, 4));
  const text = ctx.words.search.trend(waves.length, years[0] ?? '', years.at(-1) ?? '');
  return { chart, text, url: ctx.href(paths.series(series.id)) };
}

/** Its line ends where the series breaks, as that of the series' own page does. */
function sparkOf(ctx: PageContext, series: Series, waves: readonly Wave[]): string | null {
  const points = waves.map((wave) => {
    const point = pointOf(ctx, wave);
    const { date, label, value, base, marks = [] } = point;
    return { date, label, value, base, marks: [...marks], size: sizeOfPoint(point) };
  });
  const drawn = points.filter(({ value, size }) => value !== null && size !== 'few');
  if (drawn.length < 2) return null;
  const gaps = breaksWithin(points, seriesBreaks(ctx, series, waves)).map(({ date }) => ({
    ...{ date, label: '', value: null, marks: ['b' as const] },
  }));
  const spec = ChartSpecSchema.parse({
    id: `dai-${series.id}`,
    kind: 'spark',
    title: ctx.lang === 'en' ? series.labelEn : series.label,
    lang: ctx.lang,
    unit: series.unit,
    points: [...gaps, ...points].toSorted((a, b) => a.date.localeCompare(b.date)),
  });
  return toHtml(spec).replace(/^<div class="chart">\n|\n<\/div>$/gu, '');
}
