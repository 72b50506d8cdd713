import { expect, it } from 'vitest';
import { badgesOf } from '../report/badge.ts';
import { pageContext } from './context.ts';
import { question, resultOf, siteWith, surveyOf } from '../report/reports.fixture.ts';
import { pageHead, reportHead } from './head.ts';
import { headlineFigure } from '../report/headline.ts';
import { releaseOf } from '../report/release.ts';

const ctx = pageContext(siteWith({}));

it('files a report under kind, year, topic, place (successors’ names too), mode and sampling', () => {
  const { search } = reportHead(ctx, surveyOf({}), 'khao-sat/thu-2023/', {
    date: '11/2023',
    figure: null,
  });
  expect(search.map(({ name, content, as }) => `${as} ${name}: ${content}`)).toEqual([
    'filter kind: Khảo sát',
    'filter year: 2023',
    'filter topic: Đất đai',
    'filter place: Kon Tum',
    'filter place: Quảng Ngãi',
    'filter mode: phiếu giấy',
    'filter sampling: Mẫu chủ đích',
    'meta kind: Khảo sát',
    'meta date: 11/2023',
  ]);
});

it('quotes the most chosen answer, never a withheld or marked one', () => {
  expect(headlineFigure(ctx, surveyOf({}))).toBe('60,0% “Có” – Ông/bà có hài lòng không?');
  const withheld = [
    resultOf({ value: null, marks: ['c'] }),
    resultOf({ choice: 'khong', value: null, marks: ['c'] }),
  ];
  expect(headlineFigure(ctx, surveyOf({}, { results: withheld }))).toBeNull();
});

it('quotes the base that the chart shows: with don’t-knows where some were given', () => {
  const unsure = {
    name: 'kb',
    label: 'Khó trả lời',
    labelEn: null,
    kind: 'dont_know' as const,
    score: null,
  };
  const questions = [{ ...question, choices: [...question.choices, unsure] }];
  const results = [
    resultOf({ value: 0.6 }),
    resultOf({ base: 'dk', value: 0.54 }),
    resultOf({ base: 'dk', choice: 'kb', value: 0.1 }),
  ];
  expect(headlineFigure(ctx, surveyOf({}, { questions, results }))).toMatch(/^54,0% “Có”/);
});

it('marks what is synthetic, a draft, under embargo or internal', () => {
  const report = surveyOf({
    synthetic: true,
    status: 'draft',
    audience: 'internal',
    publishAt: '2026-01-02',
  });
  expect(badgesOf(ctx, report).map(({ text }) => text)).toEqual([
    'Số liệu minh họa',
    'Mẫu không xác suất',
    'Bản thảo',
    'Chưa đến giờ công bố',
    'Nội bộ',
  ]);
  expect(badgesOf(ctx, surveyOf({ sampling: 'census' }))).toEqual([]);
});

it('says once on a page that its figures are made up: in its notice, beside other badges, instead of the site’s notice', () => {
  const report = surveyOf({ synthetic: true, status: 'draft' });
  const { notices, badges } = releaseOf(ctx, report);
  expect(notices).toEqual([ctx.words.site.syntheticNotice]);
  expect(badges.map(({ text }) => text)).toEqual(['Mẫu không xác suất', 'Bản thảo']);
  expect(reportHead(ctx, report, 'khao-sat/thu-2023/', {}).warned).toBe(true);
  expect(reportHead(ctx, surveyOf({}), 'khao-sat/thu-2023/', {}).warned).toBe(false);
});

it('names the feed where its briefings are listed, and nowhere else', () => {
  const paths = ['', 'ban-tin/', 'khao-sat/'];
  expect(paths.filter((path) => pageHead('', '', path).feed)).toEqual(['', 'ban-tin/']);
});
