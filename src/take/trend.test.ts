import { expect, it } from 'vitest';
import { toResultsJson, toTrendCsv, toTrendXlsx } from '../download/index.ts';
import { sampleContext, sampleSurvey } from '../figure/report.fixture.ts';
import { trendPictureOf, toTyped } from '../picture/index.ts';
import { fromPublished, publishedResult, type Published } from '../published/index.ts';
import { trendAbout } from './about.ts';
import { takenContext } from './context.ts';
import { trendData, type TrendData } from '../figure/index.ts';
import { trendReadings } from './trend-readings.ts';

const surveys = ['2026-03-01', '2024-03-01', '2023-03-01'].map((day) => {
  const own = sampleSurvey(`dot-${day}`, { fieldwork: { start: day, end: day } });
  return { ...own, results: own.results.map(publishedResult) };
});
const around = sampleContext(surveys);
const ctx = { ...around, href: (path: string) => `/goc/${path.replace(/^\//u, '')}` };
const [series] = ctx.site.registers.series;
if (series === undefined) throw new Error('no series');

const data = JSON.parse(JSON.stringify(trendData(ctx, series))) as TrendData;
const fetched = surveys.map((report) => {
  const url = `https://example.org/goc/khao-sat/${report.id}/`;
  return fromPublished(JSON.parse(toResultsJson(report, url, ctx.words.download)) as Published);
});
const taken = takenContext(fetched, 'vi', data);

it('a series taken along is drawn as a build draws it', () => {
  const [built, made] = [trendPictureOf(ctx, series), trendPictureOf(taken, data.series)];
  if (built === null || made === null) throw new Error('no chart');
  expect(toTyped(built, '')).toContain('https://example.org/goc/xu-huong/hai-long/');
  expect(toTyped(made, '')).toBe(toTyped(built, ''));
});

it('its readings are those of a build, with what breaks them, in CSV and workbook', () => {
  const { download } = ctx.words;
  const [here, there] = [trendReadings(ctx, series), trendReadings(taken, data.series)];
  expect(here).toHaveLength(3);
  expect(toTrendCsv(there, download)).toBe(toTrendCsv(here, download));
  expect(toTrendCsv(there, download)).toContain('2025-07-01 territory: Hợp nhất tỉnh');
  const [built, made] = [trendAbout(ctx, series, here), trendAbout(taken, data.series, there)];
  expect(made).toEqual(built);
  expect(toTrendXlsx('Chuỗi', there, made, download)).toEqual(
    toTrendXlsx('Chuỗi', here, built, download),
  );
});
