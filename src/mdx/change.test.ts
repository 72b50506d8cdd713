import { expect, test } from 'vitest';
import { COMPONENTS } from './list.ts';
import { parseProse } from '../guard/parse.ts';
import { renderProse } from '../prose/render.ts';
import type { SurveyReport } from '../report.ts';
import * as figure from '../figure/index.ts';
import { proseComponents } from './body.ts';
import { RESULTS } from '../figure/results.fixture.ts';
import { sampleBriefing, sampleContext, sampleSurvey } from '../figure/report.fixture.ts';

const S = 'survey="dat-dai-2026"';
const now = sampleSurvey('dat-dai-2026');
const wave = (start: string, end: string) =>
  sampleSurvey(
    'dat-dai-2025',
    { fieldwork: { start, end } },
    {
      results: RESULTS.map((one) =>
        one.value === null ? one : { ...one, value: one.value * 0.9 },
      ),
    },
  );
const before = wave('2025-03', '2025-04');
/** Taken after the merger of provinces too, so that nothing parts it from the newer one. */
const near = wave('2025-08', '2025-09');
const nearby = sampleContext([now, near]);

function html(source: string, owner: SurveyReport | null, context: figure.FigureContext): string {
  const { value } = parseProse(source, 'a.mdx', COMPONENTS);
  if (value === null) throw new Error('no prose');
  const body = { ...(owner ?? sampleBriefing()), prose: value };
  return renderProse(value, proseComponents(figure, context, body), context.href);
}

const text = (
  source: string,
  owner: SurveyReport | null = null,
  context: figure.FigureContext = sampleContext([now, before]),
) =>
  html(source, owner, context)
    .replace(/<[^>]+>/g, '')
    .trim();

test('a change in points, with its significance', () => {
  expect(text(`<Change ${S} question="q1" choice="1" from="dat-dai-2025" />`, null, nearby)).toBe(
    'tăng 6,2 điểm %, có ý nghĩa thống kê (khoảng tin cậy 95%: 2,4 đến 10,1 điểm %)',
  );
  expect(text(`<Change ${S} question="q1" choice="kb" from="dat-dai-2025" />`, null, nearby)).toBe(
    'thay đổi nằm trong sai số (tăng 0,3 điểm %; khoảng tin cậy 95%: −1,1 đến 1,6 điểm %)',
  );
  expect(
    text(
      `<Change ${S} question="q1" choice="2" by="gioi" group="nam" from="dat-dai-2025" />`,
      null,
      nearby,
    ),
  ).toContain('không so sánh được');
});

test('a change between samples not drawn at random is not tested', () => {
  const open = sampleSurvey('mo', { sampling: 'quota' });
  const earlier = { ...near, front: { ...near.front, sampling: 'quota' as const } };
  const change = '<Change question="q1" choice="1" from="dat-dai-2025" />';
  expect(html(change, open, sampleContext([open, earlier]))).toContain(
    'tăng 6,2 điểm % (chưa kiểm định được ý nghĩa thống kê)',
  );
});

test('no change is told of two surveys that were not asked alike, with the reason and no direction', () => {
  const change = '<Change question="q1" choice="1" from="dat-dai-2025" />';
  const told = (front: object, more: Partial<SurveyReport> = {}) => {
    const own = sampleSurvey('khac', front, more);
    return html(change, own, sampleContext([own, near]))
      .replace(/<[^>]+>/g, '')
      .trim();
  };
  expect(told({ mode: ['online'] })).toBe('không so sánh được vì khác cách thu thập');
  expect(told({ sampling: 'quota', population: 'Cán bộ' })).toBe(
    'không so sánh được vì khác đối tượng khảo sát và khác cách chọn mẫu',
  );
  expect(told({ localities: ['01'] })).toBe('không so sánh được vì khác địa bàn');
  const questions = now.questions.map((one) => ({ ...one, label: `${one.label} (mới)` }));
  expect(told({}, { questions })).toBe('không so sánh được vì khác lời câu hỏi');
  expect(text(`<Change ${S} question="q1" choice="1" from="dat-dai-2025" />`)).toBe(
    'không so sánh được vì khác địa bàn',
  );
});
