import { expect, test } from 'vitest';
import { sampleContext, sampleSurvey } from '../report.fixture.ts';
import { RESULTS } from '../results.fixture.ts';
import { seriesLine, sparklineFigure } from './sparkline.ts';

const now = sampleSurvey('dat-dai-2026');
const before = sampleSurvey('dat-dai-2025', { fieldwork: { start: '2025-08', end: '2025-09' } });
const seriesOf = (ctx: ReturnType<typeof sampleContext>) => {
  const [series] = ctx.site.registers.series;
  if (series === undefined) throw new Error('no series');
  return series;
};

test('a series in one line says what it shows, and its last reading', () => {
  const ctx = sampleContext([now, before]);
  const spark = sparklineFigure(ctx, seriesOf(ctx));
  expect(spark).toContain('<span>62,4% (15/03/2026)</span>');
  expect(spark).toMatch(/aria-label="Hài lòng: từ 62,4% \(09\/2025\) đến 62,4% \(15\/03\/2026\)/u);
});

test('nothing of one reading, nor of a last one that is withheld', () => {
  const alone = sampleContext([now]);
  expect(sparklineFigure(alone, seriesOf(alone))).toBe('');
  const results = RESULTS.map((one) => ({ ...one, value: null, marks: ['c'] as const }));
  const hidden = sampleContext([before, sampleSurvey('dat-dai-2026', {}, { results })]);
  expect(sparklineFigure(hidden, seriesOf(hidden))).toBe('');
});

test('a question that is followed leads to its series', () => {
  const ctx = sampleContext([now, before]);
  const [question, other] = now.questions;
  if (question === undefined || other === undefined) throw new Error('no questions');
  expect(seriesLine(ctx, question)).toContain('href="/goc/xu-huong/hai-long/"');
  expect(seriesLine(ctx, other)).toBe('');
});
