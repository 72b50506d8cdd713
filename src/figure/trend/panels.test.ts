import { describe, expect, it } from 'vitest';
import type { SurveyReport } from '../../report.ts';
import { sampleContext, sampleSurvey } from '../report.fixture.ts';
import { RESULTS } from '../results.fixture.ts';
import { readingsWithBreaks } from './facts.ts';
import { trendPanels } from './panels.ts';
import { sparklineFigure } from './sparkline.ts';
import { trendFigure } from './trend.ts';

/** A wave after the break of 2025, with the share of the first as many times as the fixture's. */
function wave(month: string, times: number, front: object = {}): SurveyReport {
  const results = RESULTS.map((one) =>
    one.value === null ? one : { ...one, value: one.value * times },
  );
  const fieldwork = { start: `2026-${month}`, end: `2026-${month}` };
  return sampleSurvey(`khao-sat-${month}`, { fieldwork, ...front }, { results });
}

function findings(...surveys: SurveyReport[]) {
  const ctx = sampleContext(surveys);
  const [series] = ctx.site.registers.series;
  if (series === undefined) throw new Error('no series');
  return trendPanels(ctx, series).map(({ chart }) => chart?.finding ?? null);
}

describe('the title of a series', () => {
  it('claims a change where the test finds one', () => {
    expect(findings(wave('01', 0.8), wave('03', 1))).toEqual([
      'Tăng từ 50,0% (01/2026) lên 62,4% (03/2026), có ý nghĩa thống kê',
    ]);
    expect(findings(wave('01', 0.98), wave('03', 1))).toEqual([
      'Từ 61,2% (01/2026) đến 62,4% (03/2026): thay đổi nằm trong sai số',
    ]);
  });

  it('says that a change could not be tested on samples not drawn at random', () => {
    const chosen = { sampling: 'purposive' };
    expect(findings(wave('01', 0.8, chosen), wave('03', 1, chosen))).toEqual([
      'Tăng từ 50,0% (01/2026) lên 62,4% (03/2026) (chưa kiểm định được ý nghĩa thống kê)',
    ]);
  });

  it('compares neither over a break, nor two ways of asking or sampling, nor two territories', () => {
    expect(
      findings(wave('01', 0.8, { fieldwork: { start: '2025-03', end: '2025-03' } }), wave('03', 1)),
    ).toEqual([null]);
    expect(findings(wave('01', 0.8, { mode: ['online'] }), wave('03', 1))).toEqual([null]);
    expect(findings(wave('01', 0.8, { sampling: 'quota' }), wave('03', 1))).toEqual([null]);
    expect(findings(wave('01', 0.8, { scope: 'Nơi khác' }), wave('03', 1))).toEqual([null, null]);
  });

  it('parts waves that were not asked alike in the line, the description and the table', () => {
    const ctx = sampleContext([wave('01', 0.8), wave('03', 1, { mode: ['online'] })]);
    const [series] = ctx.site.registers.series;
    if (series === undefined) throw new Error('no series');
    const [panel] = trendPanels(ctx, series);
    expect(panel?.chart?.description).not.toMatch(/tăng|giảm/u);
    expect(panel?.chart?.description).toContain('không so sánh trực tiếp được');
    expect(sparklineFigure(ctx, series)).not.toMatch(/tăng|giảm/u);
    expect(trendFigure(ctx, series)).toContain('01/03/2026: đổi cách thu thập.');
    const [, last] = readingsWithBreaks(ctx, series, panel?.waves ?? []);
    expect(last?.breaks.map(({ kind }) => kind)).toEqual(['mode']);
  });
});
