import { expect, it } from 'vitest';
import { pageContext } from '../frame/context.ts';
import { briefingOf, siteWith, surveyOf } from '../report/reports.fixture.ts';
import { konTum, oldQuangNgai, quangNgai } from '../report/units.fixture.ts';
import { localityList, localityPage } from './locality.ts';
import { searchNames } from '../frame/place.ts';

const survey = surveyOf({});
const ctx = pageContext(siteWith({ surveys: [survey] }));

it('finds a survey of Kon Tum under Kon Tum without a note, and under Quảng Ngãi with a note why', () => {
  expect(localityPage(ctx, konTum).years[0]?.entries[0]).toMatchObject({
    id: 'thu-2023',
    note: null,
  });
  const [entry] = localityPage(ctx, quangNgai).years[0]?.entries ?? [];
  expect(entry?.note).toBe('Thực hiện khi còn tỉnh Kon Tum, nay thuộc tỉnh Quảng Ngãi.');
});

it('does not file it under the former Quảng Ngãi, which never held Kon Tum', () => {
  expect(localityPage(ctx, oldQuangNgai).years).toEqual([]);
});

it('tells two units of one name apart and links both ways', () => {
  const page = localityPage(ctx, quangNgai);
  expect(page.predecessors.map(({ text }) => text)).toEqual([
    'Tỉnh Kon Tum',
    'Tỉnh Quảng Ngãi (đến 30/06/2025)',
  ]);
  expect(localityPage(ctx, konTum).successors).toEqual([
    { href: '/reports/dia-phuong/quang-ngai/', text: 'Tỉnh Quảng Ngãi' },
  ]);
});

it('is searched for by the names of successors too', () => {
  expect(searchNames(survey, ctx.site.registers.localities)).toEqual(['Kon Tum', 'Quảng Ngãi']);
});

it('reads a code by the date of the report', () => {
  const later = briefingOf('sau', {
    localities: ['51'],
    period: { start: '2025-07-07', end: '2025-07-13' },
  });
  expect(searchNames(later, ctx.site.registers.localities)).toEqual(['Quảng Ngãi']);
});

it('parts units in force from those before them, and counts inherited reports', () => {
  const { current, former } = localityList(ctx);
  expect(current.map(({ text, count }) => [text, count])).toEqual([['Quảng Ngãi', 1]]);
  expect(former.map(({ text, count }) => [text, count])).toEqual([
    ['Kon Tum', 1],
    ['Quảng Ngãi', 0],
  ]);
});
