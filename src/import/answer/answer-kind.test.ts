import { expect, test } from 'vitest';
import { answerKinds } from './answer-kind.ts';

test.each([
  'Không biết',
  'Khó trả lời',
  'KB/KTL',
  'KB',
  'Không biết/Khó trả lời',
  'Không biết, không trả lời',
  'Không ý kiến',
  'Chưa có ý kiến',
  'Không có ý kiến gì',
  'Không rõ',
  'Khó nói',
  "Don't know",
])('%s is silence', (label) => {
  expect(answerKinds(['Hài lòng', 'Không hài lòng', label])[2]).toBe('dont_know');
});

test.each([
  ['Từ chối trả lời', 'refused'],
  ['Không muốn trả lời', 'refused'],
  ['Prefer not to say', 'refused'],
  ['Không áp dụng', 'not_applicable'],
  ['N/A', 'not_applicable'],
  ['Khác', 'other'],
  ['Khác (ghi rõ)', 'other'],
  ['Khác: làm vườn', 'other'],
  ['Ý kiến khác', 'other'],
  ['Other (please specify)', 'other'],
])('%s is %s', (label, kind) => {
  expect(answerKinds(['Có', 'Không', label])[2]).toBe(kind);
});

test.each([
  'Không biết chữ',
  'Không',
  'Khác nhiều so với trước',
  'Không quan tâm',
  'Không trả lời điện thoại',
])('%s is an answer', (label) => {
  expect(answerKinds(['Có', label])[1]).toBe('answer');
});

test.each([
  [['Biết rõ', 'Có biết', 'Không biết']],
  [['Rất rõ', 'Rõ', 'Không rõ']],
  [['Có ý kiến', 'Không có ý kiến']],
])('a denied word is a level beside the word: %s', (labels) => {
  expect(new Set(answerKinds(labels))).toEqual(new Set(['answer']));
});
