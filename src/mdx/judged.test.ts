import { describe, expect, test } from 'vitest';
import { COMPONENTS } from './list.ts';
import { parseProse } from '../guard/parse.ts';
import { renderProse } from '../prose/render.ts';
import type { SurveyReport } from '../report.ts';
import type { PublishedContrast, PublishedTest } from '../survey/disclose/contrasts.ts';
import * as figure from '../figure/index.ts';
import { proseComponents } from './body.ts';
import { sampleBriefing, sampleContext, sampleSurvey } from '../figure/report.fixture.ts';
import { result, RESULTS } from '../figure/results.fixture.ts';

const now = sampleSurvey('dat-dai-2026');
const S = 'survey="dat-dai-2026"';

function html(source: string, owner: SurveyReport | null, context = sampleContext([now])): string {
  const { value } = parseProse(source, 'a.mdx', COMPONENTS);
  if (value === null) throw new Error('no prose');
  const body = { ...(owner ?? sampleBriefing()), prose: value };
  return renderProse(value, proseComponents(figure, context, body), context.href);
}

const text = (source: string, owner: SurveyReport) =>
  html(source, owner)
    .replace(/<[^>]+>/g, '')
    .trim();

test('what is said of a change does not depend on what else is said', () => {
  // se 0,014 on either side: p is about 0,03.
  const shifted = RESULTS.map((one) =>
    one.value === null || one.by !== null ? one : { ...one, value: one.value - 0.043 },
  );
  const close = [1, 2, 3].map((at) => sampleSurvey(`gan-${at}`, {}, { results: shifted }));
  const context = sampleContext([now, ...close]);
  const change = (at: number) => `<Change ${S} question="q1" choice="1" from="gan-${at}" />`;
  const alone = html(change(1), null, context);
  expect(alone).toContain('có ý nghĩa thống kê (khoảng tin cậy 95%: 0,4 đến 8,2 điểm %)');
  const three = html([1, 2, 3].map(change).join(' '), null, context);
  expect(three.match(/có ý nghĩa thống kê/g)).toHaveLength(3);
});

const BASE = 'chỉ tính ý kiến rõ ràng';

describe('a group against another', () => {
  const women = { question: 'q1', choice: '1', by: 'gioi', group: 'nu', base: 'valid' } as const;
  const results = [...RESULTS, result({ ...women, n: 337, baseN: 570, value: 0.5912 })];
  const pair = { question: 'q1', statistic: 'share', choice: '1', by: 'gioi' } as const;
  const tested = { group: 'nam', otherGroup: 'nu', difference: 0.0868, se: 0.03, df: 1178 };
  const rest = { t: 2.89, low: 0.03, high: 0.14, marks: [] };
  const survey = (p: number, pAdjusted = p) => {
    const comparison = {
      ...pair,
      ...tested,
      ...rest,
      p,
      pAdjusted,
    } as unknown as PublishedContrast;
    return sampleSurvey('nhom', {}, { results, comparisons: [comparison] });
  };
  const said = (p: number, pAdjusted: number, group: string, other: string) =>
    text(
      `<Difference question="q1" choice="1" by="gioi" group="${group}" other="${other}" />`,
      survey(p, pAdjusted),
    );

  const INTERVAL = 'khoảng tin cậy 95%: 3,0 đến 14,0 điểm %';
  test.each([
    [0.004, 0.02, 'nam', 'nu', `cao hơn 8,7 điểm %, có ý nghĩa thống kê (${INTERVAL}; ${BASE})`],
    [
      ...([0.004, 0.02, 'nu', 'nam'] as const),
      `thấp hơn 8,7 điểm %, có ý nghĩa thống kê (khoảng tin cậy 95%: −14,0 đến −3,0 điểm %; ${BASE})`,
    ],
    [
      ...([0.004, 0.08, 'nam', 'nu'] as const),
      `cao hơn 8,7 điểm % (${INTERVAL}), chưa đủ chắc khi xét mọi cặp nhóm (${BASE})`,
    ],
    [
      ...([0.2, 0.6, 'nam', 'nu'] as const),
      `chênh lệch nằm trong sai số (cao hơn 8,7 điểm %; ${INTERVAL}; ${BASE})`,
    ],
  ])('p = %d, among others %d, %s and %s', (p, adjusted, group, other, expected) => {
    expect(said(p, adjusted, group, other)).toBe(expected);
  });

  test('is not told where a side is withheld', () => {
    const of = `question="q1" choice="2" by="gioi" group="nam" other="nu"`;
    expect(text(`<Difference ${of} />`, survey(0.004))).toContain('không so sánh được');
  });

  test('says that a group in one cluster cannot be tested', () => {
    const untested = {
      ...{ se: null, df: 0, t: null, p: null, pAdjusted: null },
      low: null,
      high: null,
    };
    const comparison = {
      ...pair,
      ...tested,
      ...untested,
      marks: [],
    } as unknown as PublishedContrast;
    const test = {
      question: 'q1',
      by: 'gioi',
      clustered: ['nam', 'nu'],
    } as unknown as PublishedTest;
    const own = sampleSurvey('cum', {}, { results, comparisons: [comparison], tests: [test] });
    const of = `question="q1" choice="1" by="gioi" group="nam" other="nu"`;
    expect(text(`<Difference ${of} />`, own)).toBe(
      `cao hơn 8,7 điểm % (không kiểm định được vì có nhóm nằm gọn trong một cụm của mẫu; ${BASE})`,
    );
  });

  test('is not tested in a sample not drawn at random', () => {
    const open = sampleSurvey('mo', { sampling: 'quota' }, { results });
    const of = `question="q1" choice="1" by="gioi" group="nu" other="nam"`;
    expect(text(`<Difference ${of} />`, open)).toContain('chưa kiểm định được');
  });
});
