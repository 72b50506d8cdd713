import { expect, it } from 'vitest';
import { questionFigure } from './question.ts';
import { Q1 } from '../results.fixture.ts';
import { sampleContext, sampleSurvey } from '../report.fixture.ts';

const survey = sampleSurvey('dat-dai-2026');
const ctx = sampleContext([survey]);
const seen = (html: string) =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

it('has splits stand on substantive answers, and says so, where groups have no other base', () => {
  const results = survey.results.flatMap((one) =>
    one.by === null ? [one] : [{ ...one, base: 'valid' as const }],
  );
  const own = questionFigure(ctx, { ...survey, results }, Q1);
  const [everyone = '', split = ''] = seen(own).split('Theo câu “Giới tính”');
  expect(everyone).toContain('Hài lòng 62,4%');
  expect(split).toContain('64,1% 35,9%');
  expect(split).toContain('Cơ sở: 1.150 người trả lời (chỉ tính ý kiến rõ ràng)');
  const [, same = ''] = seen(questionFigure(ctx, survey, Q1)).split('Theo câu “Giới tính”');
  expect(same).not.toContain('(chỉ tính ý kiến rõ ràng)');
});
