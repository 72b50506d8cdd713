import { expect, test } from 'vitest';
import { COMPONENTS } from './list.ts';
import { parseProse } from '../guard/parse.ts';
import { renderProse } from '../prose/render.ts';
import * as figure from '../figure/index.ts';
import { proseComponents } from './body.ts';
import { sampleBriefing, sampleContext, sampleSurvey } from '../figure/report.fixture.ts';

const now = sampleSurvey('dat-dai-2026');
const before = sampleSurvey('dat-dai-2025', { fieldwork: { start: '2025-03', end: '2025-04' } });
const later = sampleSurvey('dat-dai-2027', { fieldwork: { start: '2027-03', end: '2027-04' } });
const S = 'survey="dat-dai-2026"';

function html(source: string, surveys = [now, before]): string {
  const { value } = parseProse(source, 'a.mdx', COMPONENTS);
  if (value === null) throw new Error('no prose');
  const context = sampleContext(surveys);
  const body = { ...sampleBriefing(), prose: value };
  return renderProse(value, proseComponents(figure, context, body), context.href);
}

test('a kind of chart that the author asks for is drawn', () => {
  expect(html(`<Question ${S} name="q1" chart="bar" />`)).toContain('chart-bar');
  const chosen = html(`<Question ${S} name="q1" />`);
  expect(html(`<Question ${S} name="q1" chart="auto" />`)).toBe(chosen);
});

test('two waves are a slope of all answers with their table, three are small trends where asked for', () => {
  const slope = html('<Trend series="hai-long" />', [now, later]);
  expect(slope).toContain('chart-slope');
  expect(slope).toContain('Bảng số liệu các phương án');
  const three = html('<Trend series="hai-long" chart="multiples" />', [before, now, later]);
  expect(three).toContain('chart-heading');
  expect(three).not.toContain('chart-band');
});

test('a kind that does not fit the waves of this edition gives way to the reading', () => {
  const asked = html('<Trend series="hai-long" chart="slope" />');
  expect(asked).toContain('chart-break');
  expect(asked).not.toContain('chart-slope');
});
