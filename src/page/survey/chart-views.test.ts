import { expect, it } from 'vitest';
import { GIOI, HIDDEN, Q1, result, RESULTS } from '../../figure/results.fixture.ts';
import { sampleBriefing, sampleContext, sampleSurvey } from '../../figure/report.fixture.ts';
import { viewFolder } from '../../figure/view/view.ts';
import { COMPONENTS } from '../../mdx/list.ts';
import { parseProse } from '../../guard/parse.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';
import { chartedSeries, chartViews, firstChart } from './chart-views.ts';

const survey = sampleSurvey('dat-dai-2026');

function contextOf(source: string, report: SurveyReport = survey) {
  const { value } = parseProse(source, 'a.mdx', COMPONENTS);
  if (value === null) throw new Error('no prose');
  const briefings: readonly BriefingReport[] = [sampleBriefing({ prose: value })];
  const { site, ...ctx } = sampleContext([report]);
  return { ...ctx, site: { ...site, briefings } };
}

const listed = (source: string, report?: SurveyReport) =>
  chartViews(contextOf(source, report)).map(
    ({ view, png }) => `${viewFolder(view)}${png ? ' PNG' : ''}`,
  );

it('has each question for everyone, and by each background question of its page', () => {
  expect(listed('Không có hình.')).toEqual([
    'nhung/dat-dai-2026/q1/ PNG',
    'nhung/dat-dai-2026/q1/theo-gioi/',
  ]);
});

it('makes a PNG of the splits that a body shows, and a chart of each choice that one compares', () => {
  const source = [
    '<Question survey="dat-dai-2026" name="q1" by="gioi" />',
    '<Compare survey="dat-dai-2026" question="q1" by="gioi" choice="1" />',
    '<Compare survey="dat-dai-2026" question="q1" by="gioi" choice="1" />',
  ].join('\n\n');
  expect(listed(source)).toEqual([
    'nhung/dat-dai-2026/q1/ PNG',
    'nhung/dat-dai-2026/q1/theo-gioi/ PNG',
    'nhung/dat-dai-2026/q1/theo-gioi/chon-1/ PNG',
  ]);
});

it('has nothing of a split of which everything is withheld, nor of surveys that the site does not show', () => {
  const results = RESULTS.map((one) => (one.by === 'gioi' ? result({ ...one, ...HIDDEN }) : one));
  expect(listed('Không.', sampleSurvey('dat-dai-2026', {}, { results }))).toEqual([
    'nhung/dat-dai-2026/q1/ PNG',
  ]);
  const hidden = '<Compare survey="mat-2027" question="q1" by="gioi" choice="1" />';
  expect(listed(hidden).join()).not.toContain('mat-2027');
});

it('has the series of which two waves may be drawn', () => {
  const dates = { fieldwork: { start: '2026-04', end: '2026-04' } };
  const later = sampleSurvey('dat-dai-2027', dates, {
    questions: [Q1, GIOI],
  });
  const series = (surveys: readonly SurveyReport[]) =>
    chartedSeries(sampleContext(surveys)).map(({ id }) => id);
  expect(series([survey, later])).toEqual(['hai-long']);
  expect(series([survey])).toEqual([]);
});

it('takes the first question with a chart as the card of a survey', () => {
  const ctx = contextOf('Không.');
  expect(firstChart(ctx, survey)?.question.name).toBe('q1');
  expect(firstChart(ctx, { ...survey, results: [] })).toBe(null);
});
