import { expect, test } from 'vitest';
import { COMPONENTS } from './list.ts';
import { parseProse } from '../guard/parse.ts';
import { renderProse } from '../prose/render.ts';
import * as figure from '../figure/index.ts';
import { proseComponents } from './body.ts';
import { sampleBriefing, sampleContext, sampleSurvey } from '../figure/report.fixture.ts';

const now = sampleSurvey('dat-dai-2026');
const ctx = sampleContext([
  now,
  sampleSurvey('dat-dai-2025', { fieldwork: { start: '2025-03', end: '2025-04' } }),
]);

function html(source: string, owner: Parameters<typeof proseComponents>[2]): string {
  const { value } = parseProse(source, 'a.mdx', COMPONENTS);
  if (value === null) throw new Error(`not parsed: ${source}`);
  return renderProse(value, proseComponents(figure, ctx, owner), ctx.href);
}

test('a survey’s own summary draws a series once, with its bases and the way to its table', () => {
  const trend = html('<Trend series="hai-long" />', now);
  expect(trend).toContain('chart-narrow');
  expect(trend).not.toContain('chart-wide');
  expect(trend).not.toContain('<table>');
  expect(trend).toContain('Cơ sở từng đợt (người trả lời): 1.180; 1.180');
  expect(trend).toContain('<a href="/goc/xu-huong/hai-long/">');
  expect(trend).toContain('01/07/2025: đổi địa bàn. Hợp nhất tỉnh');
});

test('a survey’s own summary offers a chart in a line, whose code and files stand elsewhere', () => {
  const compare = '<Compare survey="dat-dai-2026" question="q1" by="gioi" choice="1" />';
  const own = html(compare, now);
  expect(own).toContain('data-take-as="svg"');
  expect(own).toContain('#nhung-theo-gioi');
  expect(own).not.toContain('iframe');
  expect(own).not.toContain('results.csv');
  expect(html(compare, sampleBriefing({}))).toContain('iframe');
});

test('a briefing shows a series in both widths, with its table', () => {
  const trend = html('<Trend series="hai-long" />', sampleBriefing({}));
  expect(trend).toContain('chart-wide');
  expect(trend).toContain('<table>');
});
