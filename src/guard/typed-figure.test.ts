import { expect, it } from 'vitest';
import { COMPONENTS } from '../mdx/list.ts';
import { parseProse } from './parse.ts';

const typed = (body: string) =>
  parseProse(`---\ntitle: a\n---\n\n${body}\n`, 'a.mdx', COMPONENTS).value?.typed ?? [];
const told = (body: string) => typed(body).map(({ kind, seen, quoted }) => [kind, seen, quoted]);

it.each([
  ['Có 412 người trả lời.', [['count', '412 người', false]]],
  [
    'Thu 36.525 phiếu, 1.200 hộ',
    [
      ['count', '36.525 phiếu', false],
      ['count', '1.200 hộ', false],
    ],
  ],
  ['Hơn 60% tán thành', [['percent', '60%', false]]],
  ['> 61,2 phần trăm', [['percent', '61,2 phần trăm', true]]],
  ['Kết luận 100-KL/TW', [['document', '100-KL/TW', false]]],
  ['số 100 - KL/TW', [['document', '100 - KL/TW', false]]],
  [
    'Nghị định 30/2020/NĐ-CP và 202/2025/QH15',
    [
      ['document', '30/2020/NĐ-CP', false],
      ['document', '202/2025/QH15', false],
    ],
  ],
  ['ngày 18/8/2014, 5-10 người, 12/34 xã, năm 2025-2026, 24/7', [['count', '10 người', false]]],
  ['412 người', [['count', '412 người', false]]],
  ['1234người, 12,5 ngườita', []],
])('in %j finds %j', (body, expected) => {
  expect(told(body)).toEqual(expected);
});

it('tells the place and the clause', () => {
  expect(typed('Năm nay, **62,4%** rất hài lòng; 20% thì không.')[0]).toMatchObject({
    line: 5,
    column: 12,
    clause: '62,4%   rất hài lòng',
  });
});

it('tells the clause of a body without front matter, too', () => {
  const clauses = (body: string) =>
    parseProse(body, 'a.mdx', COMPONENTS).value?.typed.map(({ clause }) => clause);
  expect(clauses('62,4% rất hài lòng.\n')).toEqual(['62,4% rất hài lòng']);
  expect(clauses('Có 62,4% rất hài lòng')).toEqual(['Có 62,4% rất hài lòng']);
  expect(clauses('Năm nay, **62,4%** rất hài lòng; 20% thì không.\n')).toEqual([
    '62,4%   rất hài lòng',
    '20% thì không',
  ]);
});

it('tells what follows the number of a document, where its date may stand', () => {
  const [found] = typed(`Kết luận 100-KL/TW, ngày 18/8/2014 ${'a'.repeat(80)}`);
  expect(found?.after).toBe(`, ngày 18/8/2014 ${'a'.repeat(43)}`);
});
