import { expect, it } from 'vitest';
import { pageContext } from '../frame/context.ts';
import { resultOf, siteWith, surveyOf } from '../report/reports.fixture.ts';
import { designText, precisionTexts, weightsText } from './design.ts';

const ctx = pageContext(siteWith({}));
const design = {
  type: 'stratified-clustered',
  rows: 1206,
  strata: 6,
  clusters: 120,
  df: 114,
  kishDeff: 1.2291,
  nEff: 981.18,
} as const;

it('tells strata and clusters, and nothing of printed tables', () => {
  expect(designText(ctx, surveyOf({}, { design }))).toBe(
    'Phân tầng, chọn theo cụm: 1.206 phiếu, 6 tầng, 120 cụm (đơn vị chọn mẫu bậc một).',
  );
  const published = { ...design, type: 'published' as const };
  expect(designText(ctx, surveyOf({}, { design: published }))).toBeNull();
});

it('counts responses where anyone could answer', () => {
  const open = surveyOf({ sampling: 'opt-in' }, { design: { ...design, strata: 0, clusters: 0 } });
  expect(designText(ctx, open)).toContain('1.206 lượt trả lời.');
});

it('tells what weights cost, and nothing where all are the same', () => {
  const said = weightsText(ctx, surveyOf({}, { design }));
  expect(said).toContain('(Kish) là 1,23; cỡ mẫu hiệu dụng theo trọng số là 981 trên 1.206 phiếu');
  expect(weightsText(ctx, surveyOf({}, { design: { ...design, kishDeff: 1 } }))).toBeNull();
});

it('tells the design effects and the widest interval of everyone’s shares alone', () => {
  const results = [
    resultOf({ low: 0.57, high: 0.63, deff: 1.2 }),
    resultOf({ choice: 'khong', value: 0.4, low: 0.36, high: 0.44, deff: 1.4 }),
    resultOf({ by: 'gioi', group: 'nam', low: 0.3, high: 0.7, deff: 3 }),
    resultOf({ statistic: 'mean', choice: null, value: 3, low: 1, high: 5, deff: 5 }),
  ];
  const [freedom, deff, widest, reading] = precisionTexts(ctx, surveyOf({}, { design, results }));
  expect(freedom).toBe('Bậc tự do của cả mẫu: 114.');
  expect(deff).toContain('từ 1,20 đến 1,40, trung vị 1,20;');
  expect(widest).toContain('±4,0 điểm %');
  expect(reading).toContain('95 trong 100');
});

it('says nothing of precision where no interval is published', () => {
  expect(precisionTexts(ctx, surveyOf({}, { design, results: [resultOf({ deff: 2 })] }))).toEqual(
    [],
  );
});
