import { describe, expect, it } from 'vitest';
import { pageContext } from './context.ts';
import { disclosureOf } from './disclosure.ts';
import { resultOf, siteWith, surveyOf } from './reports.fixture.ts';

const ctx = pageContext(siteWith({}));
const said = (report: ReturnType<typeof surveyOf>, term: string) =>
  disclosureOf(ctx, report).find((item) => item.term === term)?.text;

describe('disclosureOf', () => {
  it('gives the return rate of the forms issued', () => {
    expect(said(surveyOf({}), 'Tỷ lệ thu về')).toEqual(['94,1% số phiếu phát ra']);
  });

  it('says what a source does not state, and then gives no rate', () => {
    const report = surveyOf({ issued: null, fieldwork: null, localitiesOn: '2023' });
    expect(said(report, 'Số phiếu phát ra')).toEqual(['Nguồn không nêu']);
    expect(said(report, 'Thời gian khảo sát')).toEqual(['Nguồn không nêu']);
    expect(said(surveyOf({ frame: 'không nêu' }), 'Khung mẫu')).toEqual(['Nguồn không nêu']);
    expect(said(report, 'Tỷ lệ thu về')).toBeUndefined();
  });

  it('never speaks of a margin of error of a sample that was not drawn at random', () => {
    for (const sampling of ['quota', 'purposive', 'opt-in'] as const) {
      expect(said(surveyOf({ sampling }), 'Sai số')?.[0]).toContain('Không tính sai số chọn mẫu');
    }
  });

  it('speaks of intervals only when the results have some', () => {
    const random = { sampling: 'probability' as const };
    expect(said(surveyOf(random), 'Sai số')?.[0]).toContain('chưa in sai số');
    const results = [resultOf({ low: 0.5, high: 0.7 })];
    expect(said(surveyOf(random, { results }), 'Sai số')?.[0]).toContain('Khoảng tin cậy 95%');
  });

  it('names the place of that time with what it belongs to now', () => {
    const item = disclosureOf(ctx, surveyOf({})).find(({ term }) => term === 'Địa bàn');
    expect(item?.links).toEqual([
      { href: '/reports/dia-phuong/kon-tum/', text: 'Tỉnh Kon Tum (nay thuộc Tỉnh Quảng Ngãi)' },
    ]);
  });
});
