import { describe, expect, test } from 'vitest';
import { COMPONENTS } from './list.ts';
import { parseProse } from '../guard/parse.ts';
import { renderProse } from '../prose/render.ts';
import type { SurveyReport } from '../report.ts';
import * as figure from '../figure/index.ts';
import { proseComponents } from './body.ts';
import { RESULTS } from '../figure/results.fixture.ts';
import { sampleBriefing, sampleContext, sampleSurvey } from '../figure/report.fixture.ts';

const now = sampleSurvey('dat-dai-2026');
const before = sampleSurvey(
  'dat-dai-2025',
  { fieldwork: { start: '2025-03', end: '2025-04' } },
  {
    results: RESULTS.map((one) => (one.value === null ? one : { ...one, value: one.value * 0.9 })),
  },
);
const ctx = sampleContext([now, before]);
const briefing = sampleBriefing({
  streams: new Map([
    [
      'streams.csv',
      [
        { opinion: 'Giá cao <b>', weight: 'một số ý kiến', stance: 'băn khoăn', topic: 'dat-dai' },
        { opinion: 'Ủng hộ', weight: 'tuyệt đại đa số', stance: null, topic: null },
      ],
    ],
  ]),
  tables: new Map([
    [
      'a.csv',
      {
        header: ['Xã', 'Số vụ'],
        rows: [
          ['A<', '1.200'],
          ['B', '7'],
        ],
      },
    ],
  ]),
});

function html(source: string, owner: SurveyReport | null = null, context = ctx): string {
  const { value, problems } = parseProse(source, 'a.mdx', COMPONENTS);
  expect(problems).toEqual([]);
  if (value === null) throw new Error('no prose');
  const body = { ...(owner ?? briefing), prose: value };
  return renderProse(value, proseComponents(figure, context, body), context.href);
}

const text = (source: string, owner: SurveyReport | null = null) =>
  html(source, owner)
    .replace(/<[^>]+>/g, '')
    .trim();

const S = 'survey="dat-dai-2026"';

describe('figures in the running text', () => {
  test.each([
    [`<Value ${S} question="q1" choice="1" />`, '62,4%'],
    [`<Value ${S} question="q1" choice="1" base="valid" />`, '64,1%'],
    [
      `<Value ${S} question="q1" choice="1" interval="95" />`,
      '62,4% (khoảng tin cậy 95%: 59,7% đến 65,2%)',
    ],
    [`<Value ${S} question="q1" choice="1" by="gioi" group="nu" />`, '58,1%'],
    [`<Value ${S} question="q1" statistic="mean" />`, '1,36'],
    [`<Value ${S} question="tuoi" />`, '41,50'],
    [`<Base ${S} />`, '1.180'],
    [`<Base ${S} question="q1" by="gioi" group="nam" />`, '600'],
  ])('%s is %s', (source, expected) => {
    expect(text(source)).toBe(expected);
  });

  test('a withheld figure says so', () => {
    expect(text(`<Value ${S} question="q1" choice="2" by="gioi" group="nam" />`)).toMatch(
      /^giữ kín \[c\]/,
    );
  });

  test('a survey’s own body need not name it', () => {
    expect(text('<Value question="q1" choice="1" />', now)).toBe('62,4%');
  });

  test('a change in points, with its significance', () => {
    expect(text(`<Change ${S} question="q1" choice="1" from="dat-dai-2025" />`)).toBe(
      'tăng 6,2 điểm %, có ý nghĩa thống kê (khoảng tin cậy 95%: 2,4 đến 10,1 điểm %)',
    );
    expect(text(`<Change ${S} question="q1" choice="kb" from="dat-dai-2025" />`)).toBe(
      'thay đổi nằm trong sai số (tăng 0,3 điểm %; khoảng tin cậy 95%: −1,1 đến 1,6 điểm %)',
    );
    expect(
      text(`<Change ${S} question="q1" choice="2" by="gioi" group="nam" from="dat-dai-2025" />`),
    ).toContain('không so sánh được');
  });

  test('a change between samples not drawn at random is not tested', () => {
    const open = sampleSurvey('mo', { sampling: 'quota' });
    const change = '<Change question="q1" choice="1" from="dat-dai-2025" />';
    expect(html(change, open, sampleContext([open, before]))).toContain(
      'tăng 6,2 điểm % (chưa kiểm định được ý nghĩa thống kê)',
    );
  });
});

describe('blocks', () => {
  test('the same question twice keeps its ids apart', () => {
    const twice = html(`<Question ${S} name="q1" />\n\n<Question ${S} name="q1" />`);
    const ids = [...twice.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(twice).toContain('/goc/khao-sat/dat-dai-2026/q1/');
  });

  test('Compare shows one choice over the groups', () => {
    const compare = html(`<Compare ${S} question="q1" by="gioi" choice="1" />`);
    expect(compare).toContain('“Hài lòng”');
    expect(compare).toContain('58,1%');
    expect(compare).not.toContain('38,5%');
    // Nothing is said of the sum of what is not all shown, nor of marks that are not to be seen.
    expect(compare).not.toContain('Do làm tròn');
    expect(compare).not.toContain('class="figure__marks"');
  });

  test('Trend tabulates every wave, oldest first, with breaks', () => {
    const trend = html('<Trend series="hai-long" />');
    expect(trend.indexOf('04/2025')).toBeLessThan(trend.indexOf('15/03/2026'));
    expect(trend).toContain('<a href="/goc/khao-sat/dat-dai-2025/q1/">');
    expect(trend).toContain('01/07/2025: đổi địa bàn. Hợp nhất tỉnh');
    expect(trend).not.toContain('<th scope="col">Địa bàn</th>');
  });

  test('a series bears its author’s title in place of what its charts find', () => {
    const own = html('<Trend series="hai-long" title="Tăng < sau hợp nhất" />');
    expect(own.match(/figure__finding/g)).toHaveLength(1);
    expect(own).toContain('<p class="figure__finding">Tăng &lt; sau hợp nhất</p>');
  });

  test('Streams puts the most widespread first, in words, never per cent', () => {
    const streams = html('<Streams caption="Ý kiến tháng 4" />');
    expect(streams.indexOf('Ủng hộ')).toBeLessThan(streams.indexOf('Giá cao &lt;b&gt;'));
    expect(streams.match(/chart-empty/g)).toHaveLength(4);
    expect(streams).toContain('<td>Một số ý kiến</td>');
    expect(streams).toContain('Đất đai');
    expect(streams.replace(/<[^>]+>/g, '')).not.toMatch(/\d%/);
  });

  test('Table shows a CSV as written, numbers to the right', () => {
    const table = html('<Table src="a.csv" caption="Số vụ & xã" />');
    expect(table).toContain('<caption>Số vụ &amp; xã</caption>');
    expect(table).toContain('<th scope="row">A&lt;</th><td class="number">1.200</td>');
  });

  test('Note boxes its content', () => {
    expect(html('<Note title="Lưu ý <1>">\n\nchữ *x*\n\n</Note>')).toBe(
      '<div class="note" role="note">\n<p class="note__title">Lưu ý &lt;1&gt;</p>\n<p>chữ <em>x</em></p>\n</div>\n',
    );
  });

  test('what does not resolve is a programmer’s mistake by now', () => {
    expect(() => html('<Question survey="x" name="q1" />')).toThrow('unknown survey: x');
    expect(() => html(`<Question ${S} name="q9" />`)).toThrow(
      'unknown question of dat-dai-2026: q9',
    );
  });
});
