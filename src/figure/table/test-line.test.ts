import { expect, it } from 'vitest';
import type { PublishedTest } from '../../survey/disclose/contrasts.ts';
import { sampleContext, sampleSurvey } from '../report.fixture.ts';
import { GIOI, Q1 } from '../results.fixture.ts';
import { testLine } from './test-line.ts';

const tested = (
  pAdjusted: number | null,
  choice: string | null = null,
  more: Partial<PublishedTest> = {},
): PublishedTest => {
  const named = { question: 'q1', choice, by: 'gioi', marks: [] };
  const numbers = { F: 3, ndf: 2, ddf: 200, p: pAdjusted, df: 100, pAdjusted };
  const whole = { reason: null, withheld: [], clustered: [], together: [] };
  return { ...named, ...numbers, ...whole, ...more } as unknown as PublishedTest;
};

function said(tests: readonly PublishedTest[], multiple = false): string {
  const report = sampleSurvey('a', {}, { tests });
  const question = multiple ? { ...Q1, type: 'select_multiple' as const } : Q1;
  return testLine(sampleContext([report]), report, { question, by: GIOI }).replace(
    /<[^>]+>|\n/g,
    '',
  );
}

it.each([
  [0.012, 'Khác biệt giữa các nhóm có ý nghĩa thống kê (p = 0,012).'],
  [0.00001, 'Khác biệt giữa các nhóm có ý nghĩa thống kê (p &lt; 0,001).'],
  [0.3, 'Khác biệt giữa các nhóm nằm trong sai số.'],
  [null, 'Không kiểm định khác biệt giữa các nhóm vì bảng có ô không công bố.'],
])('p = %s', (p, expected) => {
  expect(said([tested(p)])).toBe(expected);
});

it('names the choices of a multiple question that differ', () => {
  expect(said([tested(0.01, '1'), tested(0.4, '2')], true)).toBe(
    'Khác biệt giữa các nhóm có ý nghĩa thống kê ở phương án “Hài lòng” (p = 0,010, đã hiệu chỉnh).',
  );
  expect(said([tested(0.1, '1'), tested(null, '2')], true)).toBe(
    'Không phương án nào có khác biệt giữa các nhóm vượt quá sai số. Phương án có ô không công bố không được kiểm định.',
  );
});

it('says nothing where nothing was tested', () => {
  expect(said([])).toBe('');
});

it('says why there is no test, and what a test leaves out', () => {
  const clustered = ['nam', 'nu'];
  expect(said([tested(null, null, { reason: 'one-cluster', clustered })])).toBe(
    'Không kiểm định được khác biệt giữa các nhóm vì mỗi nhóm nằm gọn trong một cụm của mẫu.',
  );
  expect(said([tested(null, null, { reason: 'few-clusters' })])).toBe(
    'Không kiểm định được khác biệt giữa các nhóm vì các nhóm nằm trong quá ít cụm của mẫu.',
  );
  const part = { clustered: ['nam'], withheld: ['nu'], together: ['1', '2'] };
  expect(said([tested(0.3, null, part)])).toBe(
    'Khác biệt giữa các nhóm nằm trong sai số. Phép kiểm định không tính nhóm “Nam”: mỗi nhóm này nằm gọn trong một cụm của mẫu. Phép kiểm định không tính nhóm “Nữ”, vì có số liệu không công bố. Phép kiểm định gộp “Hài lòng” và “Không hài lòng” vì có ô không công bố.',
  );
});
