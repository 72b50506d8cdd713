import { beforeAll, describe, expect, it } from 'vitest';
import { toChartXlsx, toResultsCsv, toResultsJson } from '../download/index.ts';
import { splitsOf, type FigureContext, type View } from '../figure/index.ts';
import { loadLibrary } from '../library/index.ts';
import { pageContext, type PageContext } from '../page/index.ts';
import { pictureOf, toTyped } from '../picture/index.ts';
import {
  fromPublished,
  publishedResult,
  type Published,
  type PublishedReport,
} from '../published/index.ts';
import { siteOf } from '../release/site-of.ts';
import type { Site, SurveyReport } from '../report.ts';
import { viewAbout } from './about.ts';
import { takenContext } from './context.ts';
import { takenReport, takenView } from './view.ts';

/** The site with the numbers that pages print, and its surveys as a browser has fetched them. */
let site: Site;
let ctx: PageContext;
let fetched: ReadonlyMap<string, PublishedReport>;

function readBack(report: SurveyReport): PublishedReport {
  const { url, base } = site.settings;
  const text = toResultsJson(report, `${url}${base}khao-sat/${report.id}/`, ctx.words.download);
  return fromPublished(JSON.parse(text) as Published);
}

beforeAll(() => {
  const { library } = loadLibrary('test/fixtures/site');
  if (library === null) throw new Error('the fixture site does not load');
  const whole = siteOf(library, 'public', '2026-11-22T08:00:00+07:00');
  const surveys = whole.surveys.map((one) => ({
    ...one,
    results: one.results.map(publishedResult),
  }));
  site = { ...whole, surveys };
  ctx = pageContext(site);
  fetched = new Map(site.surveys.map((one) => [one.id, readBack(one)]));
});

function taken({ report, question, by, choice }: View): { ctx: FigureContext; view: View } {
  const own = fetched.get(report.id);
  if (own === undefined) throw new Error(`not fetched: ${report.id}`);
  const asked = { question: question.name, by: by?.name ?? null, choice };
  return { ctx: takenContext([own], ctx.lang), view: takenView(own, asked) };
}

/** Every chart that a question's page may have, and one of a single choice over the groups of each split. */
function chartViews(): readonly View[] {
  return site.surveys.flatMap((report) =>
    report.questions.flatMap((question): View[] => {
      const results = report.results.filter((one) => one.question === question.name);
      const whole: View = { report, question, by: null, choice: null };
      const splits = splitsOf(report, results).map((by): View => ({ ...whole, by }));
      const [choice] = question.choices;
      const single =
        choice === undefined ? [] : splits.map((one) => ({ ...one, choice: choice.name }));
      return [whole, ...splits, ...single].filter((view) => pictureOf(ctx, view) !== null);
    }),
  );
}

describe('a chart of a survey, taken along', () => {
  it('is drawn as a build draws it, with all that must travel with it', () => {
    const views = chartViews();
    expect(views.filter(({ by }) => by !== null).length).toBeGreaterThan(3);
    expect(views.filter(({ choice }) => choice !== null).length).toBeGreaterThan(0);
    for (const view of views) {
      const own = taken(view);
      const [built, made] = [pictureOf(ctx, view), pictureOf(own.ctx, own.view)];
      expect(made).not.toBeNull();
      if (built === null || made === null) continue;
      expect(toTyped(made, '')).toBe(toTyped(built, ''));
    }
  });

  it('has the rows of results.csv and the workbook that a build would write', () => {
    const { download } = ctx.words;
    for (const view of chartViews()) {
      const own = taken(view);
      const [built, made] = [takenReport(view), takenReport(own.view)];
      expect(toResultsCsv(made, download)).toBe(toResultsCsv(built, download));
      expect(viewAbout(own.ctx, own.view)).toEqual(viewAbout(ctx, view));
    }
    const [first] = chartViews();
    if (first === undefined) throw new Error('no chart');
    const own = taken(first);
    expect(toChartXlsx(takenReport(own.view), viewAbout(own.ctx, own.view), download)).toEqual(
      toChartXlsx(takenReport(first), viewAbout(ctx, first), download),
    );
  });

  it('fails where the survey has no such question', () => {
    const [report] = [...fetched.values()];
    if (report === undefined) throw new Error('no survey');
    expect(() => takenView(report, { question: 'khong_co', by: null, choice: null })).toThrow(
      `no such question of ${report.id}: khong_co`,
    );
  });
});

it('is text that can be copied, in the typeface by its name, title and description with it', () => {
  const [first] = chartViews();
  const picture = first === undefined ? null : pictureOf(ctx, first);
  if (first === undefined || picture === null) throw new Error('no chart');
  const svg = toTyped(picture, '');
  expect(svg).toContain('font-family="&#39;Source Sans 3&#39;,sans-serif"');
  expect(svg).toMatch(
    /<title>.+<\/title>\n<desc>.*Cơ sở: .*Thời gian: .*Cách thu thập: .*Nguồn: /u,
  );
  expect(svg).not.toMatch(/<use|var\(|<script/u);
  const said = [...svg.matchAll(/<text[^>]*>([^<]*)/gu)].map(([, text = '']) => text).join(' ');
  expect(said).toContain(first.question.label);
});
