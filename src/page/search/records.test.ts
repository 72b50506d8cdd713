import { describe, expect, it } from 'vitest';
import { pageContext } from '../frame/context.ts';
import { question, resultOf, siteWith, surveyOf } from '../report/reports.fixture.ts';
import { searchRecords } from './records.ts';

function recordOf(report: ReturnType<typeof surveyOf>) {
  const [record] = searchRecords(pageContext(siteWith({ surveys: [report] })));
  if (record === undefined) throw new Error('no record');
  return record;
}

const widthsOf = (svg: string | null | undefined) =>
  [...(svg ?? '').matchAll(/<rect[^>]* width="([\d.]+)%"/gu)].map(([, width]) => width);

describe('searchRecords', () => {
  it('tells a question with its headline figure, base and bar', () => {
    const [question] = recordOf(surveyOf({})).questions;
    expect(question?.figure).toBe('60,0% “Có”');
    expect(widthsOf(question?.chart)).toEqual(['60', '40']);
    expect(question?.base).toMatch(/^Cơ sở: /u);
  });

  it('never tells a withheld figure, nor what is left over beside one', () => {
    const results = [
      resultOf({ value: null, n: null, marks: ['c'] }),
      resultOf({ choice: 'khong', value: 0.95, n: 95 }),
    ];
    const record = recordOf(surveyOf({}, { results }));
    expect(record.questions[0]?.chart).toBeNull();
    expect(record.questions[0]?.figure).toBe('95,0% “Không”');
    const less = [results[0] ?? resultOf({}), resultOf({ choice: 'khong', value: 0.4 })];
    expect(recordOf(surveyOf({}, { results: less })).questions[0]?.figure).toBe(
      'Số liệu được giữ kín',
    );
    const all = results.map((one) => ({ ...one, value: null, marks: ['c'] as const }));
    const hidden = recordOf(surveyOf({}, { results: all })).questions[0];
    expect(hidden?.figure).toBe('Số liệu được giữ kín');
    expect(hidden?.chart).toBeNull();
  });

  it('draws of several answers the most given alone, and nothing of few respondents', () => {
    const several = { ...question, type: 'select_multiple' as const };
    const results = [resultOf({ value: 0.6 }), resultOf({ choice: 'khong', value: 0.7 })];
    const [record] = recordOf(surveyOf({}, { questions: [several], results })).questions;
    expect(widthsOf(record?.chart)).toEqual(['100', '70']);
    const few = results.map((one) => ({ ...one, baseN: 25 }));
    expect(recordOf(surveyOf({}, { results: few })).questions[0]?.chart).toBeNull();
  });

  it('shows how its series went, broken where the series breaks, and in no other place', () => {
    const wave = (id: string, year: string, localities: readonly string[]) => ({
      ...surveyOf(
        {
          localities: [...localities],
          fieldwork: { start: `${year}-05-01`, end: `${year}-05-02` },
        },
        { questions: [{ ...question, series: 's' }] },
      ),
      id,
    });
    const waves = [
      wave('a', '2021', ['62']),
      wave('b', '2022', ['62']),
      wave('c', '2024', ['62']),
      wave('d', '2024', ['51']),
    ];
    const series = {
      ...{ id: 's', label: 'Đồng ý', labelEn: 'Agreement', description: '' },
      ...{ choice: 'co', unit: 'percent' as const },
      breaks: [{ date: '2023-01-01', kind: 'method' as const, note: '' }],
    };
    const site = siteWith({ surveys: waves });
    const registers = { ...site.registers, series: [series] };
    const records = [...searchRecords(pageContext({ ...site, registers }))];
    const trends = records.map(({ questions }) => questions[0]?.trend ?? null);
    const told = trends.filter((trend) => trend !== null);
    expect(told.map(({ text }) => text)).toEqual(
      Array.from({ length: 3 }, () => 'Xu hướng qua 3 đợt, 2021–2024'),
    );
    expect(told[0]?.url).toMatch(/xu-huong\/s\/$/u);
    const [, line = ''] = /<path class="chart-line" d="([^"]+)"/u.exec(told[0]?.chart ?? '') ?? [];
    expect(line.match(/M/gu)).toHaveLength(1);
    expect(line.match(/L/gu)).toHaveLength(1);
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
