import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../mdx/list.ts';
import { parseProse } from './parse.ts';
import { precisionClaims } from './precision.ts';

describe('precisionClaims', () => {
  test.each([
    ['Sai số ±3%.', 'Sai số ±3%'],
    ['sai số chọn mẫu là 3,1 điểm %', 'sai số chọn mẫu là 3,1 điểm'],
    ['với biên độ dao động khoảng 2 phần trăm', 'biên độ dao động khoảng 2 phần trăm'],
    ['ở độ tin cậy 95%', 'độ tin cậy 95%'],
    ['ở mức tin\ncậy là **95 %**', 'mức tin\ncậy là **95 %'],
    ['khoảng 95% tin cậy', '95% tin cậy'],
    ['hài lòng 62 +/- 3 điểm', '+/- 3 điểm'],
    ['&plusmn;3%', '&plusmn;3%'],
    ['a margin of error of 3 points', 'margin of error of 3 points'],
    ['95% confidence', '95% confidence'],
  ])('%j claims %j', (text, seen) => {
    expect(precisionClaims(text).map((claim) => claim.seen)).toEqual([seen]);
  });

  test.each([
    'Mẫu nhỏ nên không tính được sai số chọn mẫu.',
    'Nguồn không in sai số.',
    'thay đổi nằm trong sai số; 45% còn lại',
    'Không có sai số. Có 62% đồng ý.',
    'mức độ tin tưởng 62%',
    'nhiệt độ ±2 độ',
    'độ tin cậy của nguồn tin',
    '± [3%](https://x.example)',
  ])('%j claims nothing', (text) => {
    expect(precisionClaims(text)).toEqual([]);
  });
});

describe('claims of a body', () => {
  const claimsOf = (body: string) =>
    parseProse(body, 'a.mdx', COMPONENTS, 'free').value?.claims ?? [];

  test('have the place of their first word, over bold text and line ends', () => {
    expect(claimsOf('Một.\n\nVới độ tin\ncậy **95%** thì sai số **±3%**.\n')).toEqual([
      { line: 3, column: 5, seen: 'độ tin cậy **95%' },
      { line: 4, column: 17, seen: 'sai số **±3%' },
    ]);
  });

  test('are told once, whatever stands before them and after them', () => {
    const one = { line: 1, column: 1, seen: 'Sai số ±3%' };
    expect(claimsOf('Sai số ±3%.\n\nHai.\n\nBa.')).toEqual([one]);
    expect(claimsOf('Theo [nguồn](https://x.example), độ tin cậy 95%.')).toEqual([
      { line: 1, column: 34, seen: 'độ tin cậy 95%' },
    ]);
  });

  test('are found in headings, lists, tables, notes and before a component', () => {
    const told = [
      '## Sai số ±3%',
      '- sai số 3%',
      '| a |\n| --- |\n| ±3% |',
      '<Note>\n\nsai số 3%\n\n</Note>',
      'Có ±<Value question="q1" choice="1" />.',
    ];
    expect(told.map((body) => claimsOf(body).length)).toEqual([1, 1, 1, 1, 1]);
  });

  test('leave the words of other sources alone', () => {
    const told = ['> sai số ±3%', 'Theo [sai số ±3%](https://x.example).', 'A[^1]\n\n[^1]: ±3%'];
    expect(told.flatMap(claimsOf)).toEqual([]);
  });
});
