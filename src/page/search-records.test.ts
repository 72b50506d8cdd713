import { describe, expect, it } from 'vitest';
import { pageContext } from './context.ts';
import { resultOf, siteWith, surveyOf } from './reports.fixture.ts';
import { searchRecords } from './search-records.ts';

function recordOf(report: ReturnType<typeof surveyOf>) {
  const [record] = searchRecords(pageContext(siteWith({ surveys: [report] })));
  if (record === undefined) throw new Error('no record');
  return record;
}

describe('searchRecords', () => {
  it('tells a question with its headline figure, base and bar', () => {
    const [question] = recordOf(surveyOf({})).questions;
    expect(question?.figure).toBe('60,0% chọn “Có”');
    expect(question?.bar).toEqual([0.6, 0.4]);
    expect(question?.base).toMatch(/^Cơ sở: /u);
  });

  it('never tells a withheld figure, nor what is left over beside one', () => {
    const results = [
      resultOf({ value: null, n: null, marks: ['c'] }),
      resultOf({ choice: 'khong', value: 0.95, n: 95 }),
    ];
    const record = recordOf(surveyOf({}, { results }));
    expect(record.questions[0]?.bar).toBeNull();
    expect(record.questions[0]?.figure).toBe('95,0% chọn “Không”');
    const less = [results[0] ?? resultOf({}), resultOf({ choice: 'khong', value: 0.4 })];
    expect(recordOf(surveyOf({}, { results: less })).questions[0]?.figure).toBe(
      'Số liệu được giữ kín',
    );
    const all = results.map((one) => ({ ...one, value: null, marks: ['c'] as const }));
    const hidden = recordOf(surveyOf({}, { results: all })).questions[0];
    expect(hidden?.figure).toBe('Số liệu được giữ kín');
    expect(hidden?.bar).toBeNull();
  });

  it('names the units that took over from its own, and those that had gone into them', () => {
    const record = recordOf(surveyOf({ localities: ['62'] }));
    expect(record.places).toContain('Kon Tum');
    expect(record.successors).toContain('Quảng Ngãi');
  });

  it('knows the documents that its text names', () => {
    const record = recordOf(surveyOf({ summary: 'Theo 100-KL/TW.', documents: ['32-KH/TU'] }));
    expect(record.documents).toEqual(['32-KH/TU', '100-KL/TW']);
  });
});
