import { describe, expect, it } from 'vitest';
import { pageContext } from '../frame/context.ts';
import { disclosureOf } from './disclosure.ts';
import { resultOf, siteWith, surveyOf } from '../report/reports.fixture.ts';

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

  it('tells how weights were adjusted to the population, and only then', () => {
    const raking = {
      questions: ['q1'],
      iterations: 7,
      worst: { question: 'q1', choice: 'co', difference: 1e-14 },
      leastFactor: 0.883,
      greatestFactor: 1.983,
      trimLower: null,
      trimUpper: 3.5,
      kishDeffBefore: 1,
      kishDeffAfter: 1.052,
    };
    const { design } = surveyOf({});
    expect(said(surveyOf({ weighting: 'A' }), 'Trọng số')).toEqual(['A']);
    expect(
      said(surveyOf({ weighting: 'A' }, { design: { ...design, raking } }), 'Trọng số'),
    ).toEqual([
      'A',
      'Trọng số được hiệu chỉnh (raking) cho khớp cơ cấu dân số theo “Ông/bà có hài lòng không?”. So với trước hiệu chỉnh, trọng số được nhân với hệ số từ 0,88 đến 1,98; hệ số thiết kế do trọng số từ 1,00 thành 1,05.',
      'Sau đó trọng số được giữ không lớn hơn 3,50 lần trọng số trung bình.',
    ]);
  });
});
