import { describe, expect, test } from 'vitest';
import { questionFigure } from './question.ts';
import { Q1, result } from '../results.fixture.ts';
import { sampleContext, sampleSurvey } from '../report.fixture.ts';

const survey = sampleSurvey('dat-dai-2026');
const ctx = sampleContext([survey]);
/** What a reader sees, without tags. */
const seen = (html: string) =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('questionFigure', () => {
  const html = questionFigure(ctx, survey, Q1);

  test('bears its wording, escaped, as the heading of its page', () => {
    expect(html).toMatch(/^<h1 class="figure__wording"/);
    expect(html).toContain('cán bộ&gt; &amp; thủ tục?</h1>');
  });

  test('bears the anchors of its splits, and those of what others frame', () => {
    expect(html).toContain('<section class="figure question__part" id="nhung">');
    expect(html).toContain('question__part" id="nhung-theo-gioi">');
    expect(html).toContain('<h2 class="figure__by" id="theo-gioi">');
  });

  test('bears no anchor among other questions, and nothing to take along', () => {
    const annexed = questionFigure(ctx, survey, Q1, { heading: 3, own: false });
    expect(annexed).toMatch(/^<h3 class="figure__wording">/);
    expect(annexed).not.toMatch(/ id="(?:nhung|theo)/);
    expect(annexed).not.toContain('data-take');
  });

  test('shows shares on the base with don’t-knows, and the unweighted base', () => {
    expect(seen(html)).toContain('Hài lòng 62,4% 59,7% đến 65,2% 737');
    expect(seen(html)).toContain('Cơ sở: 1.180 người trả lời (gồm cả “không biết”)');
    expect(seen(html)).toContain('Thời gian: 01–15/03/2026 Cách thu thập: phỏng vấn trực tiếp');
    expect(seen(html)).toContain('Điểm trung bình (thang từ 1 đến 2) 1,36');
  });

  test('draws the chart and describes it in words', () => {
    expect(html).toContain('<div class="chart">');
    expect(html).toMatch(
      /<details class="figure__description" data-pagefind-ignore><summary>[^<]+<\/summary><p>[^<]+/,
    );
  });

  test('splits by every background question, with a legend of the marks used', () => {
    const [, split = ''] = html.split('Theo câu “Giới tính”</h2>');
    expect(seen(split)).toContain('Nam 66,7% [c]');
    expect(split).toContain('<dl class="figure__marks"');
    expect(split).toContain('giữ kín: quá ít người trả lời');
    expect(split).not.toContain('<dt>[u]</dt>');
  });

  test('has no inline style and no identifier twice', () => {
    expect(html).not.toContain('style=');
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('offers each chart to be taken along, in a line each', () => {
    expect(html.match(/data-take /gu)).toHaveLength(2);
    expect(html).toContain('data-question="q1" data-by="gioi" data-choice=""');
    expect(html).toContain('data-name="dat-dai-2026-q1-theo-gioi.xlsx" hidden>Excel</button>');
  });

  test('speaks English', () => {
    expect(seen(questionFigure(sampleContext([], 'en'), survey, Q1))).toContain(
      'Base: 1,180 respondents',
    );
  });

  test('tabulates numbers, and says when there is no table', () => {
    const [, age, text] = survey.questions;
    if (age === undefined || text === undefined) throw new Error('no questions');
    expect(seen(questionFigure(ctx, survey, age))).toContain('Trung bình 41,50');
    expect(questionFigure(ctx, survey, text)).toContain('Câu hỏi này không có bảng số liệu.');
  });
});

describe('what must be said under a figure', () => {
  test('samples not drawn at random: no interval, no generalising, responses instead of people', () => {
    const open = sampleSurvey('mo', { sampling: 'opt-in', mode: ['online'] });
    const text = seen(questionFigure(ctx, open, Q1));
    expect(text).toContain('không suy rộng được');
    expect(text).toContain('1.180 lượt trả lời');
    expect(text).not.toContain('Khoảng tin cậy');
    expect(text).not.toContain('59,7%');
  });

  test('made-up figures are labelled', () => {
    const html = questionFigure(ctx, sampleSurvey('gia', { synthetic: 'true' }), Q1);
    expect(html).toContain('<span class="badge">Số liệu minh họa</span>');
  });

  test('published tables: as printed, with source and with what is missing', () => {
    const published = { base: 'published', baseN: null } as const;
    const report = sampleSurvey(
      'cu',
      {
        publishedElsewhere: [
          { outlet: 'Báo A', date: '2011-06', url: 'https://example.org/a?b&c' },
        ],
      },
      {
        results: [
          result({ choice: '1', ...published, value: 0.81 }),
          result({ choice: '2', ...published, value: 0.0412 }),
        ],
        notes: new Map([['q1', ['nguồn in "gần 81%"']]]),
        design: {
          type: 'published',
          rows: 0,
          strata: 0,
          clusters: 0,
          df: null,
          kishDeff: null,
          nEff: null,
        },
      },
    );
    const html = questionFigure(ctx, report, { ...Q1, complete: false, wording: 'paraphrase' });
    expect(seen(html)).toContain('Hài lòng 81% Không hài lòng 4,12%');
    expect(seen(html)).toContain('Cơ sở: nguồn không in số người trả lời');
    expect(seen(html)).toContain('Nguồn không in số liệu của: “Không biết”.');
    expect(seen(html)).toContain('nguồn in &quot;gần 81%&quot;');
    expect(seen(html)).toContain('do trang này viết lại');
    expect(html).toContain(
      '<a href="https://example.org/a?b&amp;c" rel="noopener">Báo A (06/2011)</a>',
    );
  });

  test('published counts that are there in part', () => {
    const published = { base: 'published', baseN: 800 } as const;
    const results = [
      result({ choice: '1', ...published, n: 648, value: 0.81 }),
      result({ choice: '2', ...published, value: 0.04 }),
    ];
    const html = questionFigure(ctx, sampleSurvey('cu', {}, { results }), Q1);
    expect(seen(html)).toContain('Không hài lòng 4% – nguồn không in');
    expect(seen(html)).toContain('Dấu “–”: nguồn không in số này.');
  });

  test('one printed share does not pass for all there was', () => {
    const results = [result({ choice: '1', base: 'published', value: 0.8394, baseN: 36_525 })];
    const one = { ...Q1, complete: false, choices: Q1.choices.slice(0, 1) };
    const html = questionFigure(ctx, sampleSurvey('cu', {}, { results }), one);
    expect(seen(html)).toContain('Nguồn chỉ in một con số này');
    expect(seen(html)).not.toContain('Số người trả lời Hài lòng');
    expect(seen(html)).toContain('chưa nhân trọng số) 36.525');
    expect(html).toContain('>83,94%</text>');
  });

  test('rounding, several answers and small bases', () => {
    const thirds = ['1', '2', 'kb'].map((name) =>
      result({ choice: name, n: 30, baseN: 90, value: 1 / 3 }),
    );
    const report = sampleSurvey('nho', {}, { results: thirds });
    expect(seen(questionFigure(ctx, report, Q1))).toContain('Do làm tròn');
    expect(seen(questionFigure(ctx, report, Q1))).toContain('Cơ sở dưới 100:');
    expect(seen(questionFigure(ctx, report, { ...Q1, type: 'select_multiple' }))).toContain(
      'nhiều phương án',
    );
    expect(seen(questionFigure(ctx, survey, Q1))).not.toContain('Do làm tròn');
  });
});
