import { expect, it } from 'vitest';
import { sampleContext, sampleSurvey } from '../report.fixture.ts';
import { choice, HIDDEN, question, result } from '../results.fixture.ts';
import { mergedRemarks } from './merged.ts';

const scale = question('q1', 'Hài lòng?', {
  scale: 'bipolar',
  choices: [
    choice('1', 'Không hài lòng', { score: -1 }),
    choice('2', 'Hài lòng', { score: 1 }),
    choice('3', 'Rất hài lòng', { score: 2 }),
  ],
});
const report = sampleSurvey('a', {}, { questions: [scale] });
const told = (more: object) =>
  mergedRemarks(sampleContext([report]), scale, [
    result({ choice: '1', base: 'valid', value: 0.29, baseN: 65 }),
    ...['2', '3'].map((name) => result({ choice: name, base: 'valid', baseN: 65, ...more })),
    result({ statistic: 'net', choice: 'top', base: 'valid', value: 0.71, baseN: 65 }),
    result({ statistic: 'net', choice: 'bottom', base: 'valid', value: 0.29, baseN: 65 }),
  ]);

it('says which answers are published together alone', () => {
  const merged = 'Mẫu nhỏ nên gộp các mức “Hài lòng” và “Rất hài lòng”: 71,0%.';
  expect(told(HIDDEN)).toEqual([merged]);
  expect(told({ value: 0.355 })).toEqual([]);
});
