import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { question, resultOf, surveyOf } from '../page/report/reports.fixture.ts';
import { fromPublished, toPublished } from '../published/index.ts';
import type { SurveyReport } from '../report.ts';
import { download as words } from '../words/vi/download.ts';
import { toResultsCsv } from './results-csv.ts';
import { toResultsXlsx } from './results-xlsx.ts';

const ABOUT = {
  citation: 'Phòng B (2023). Khảo sát thử. https://example.org/',
  address: 'https://example.org/reports/khao-sat/thu-2023/',
  facts: [{ term: 'Cách chọn mẫu', text: ['Mẫu chủ đích', 'Chọn theo mục đích.'] }],
};

/** The sheets as another library reads them, rows of cells by name of the sheet. */
async function sheetsOf(report: SurveyReport) {
  const sheets = await readXlsxFile(Buffer.from(toResultsXlsx(report, ABOUT, words)));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** The results, by head of column: a row a figure. */
async function resultsOf(report: SurveyReport) {
  const [head = [], ...rows] = (await sheetsOf(report)).get('Kết quả') ?? [];
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at]])));
}

/** The head of a column of everyone. */
const all = (band: string): string => `${band}\nTất cả`;

describe('toResultsXlsx', () => {
  it('has three sheets, the one to be read first before the others', async () => {
    expect([...(await sheetsOf(surveyOf({}))).keys()]).toEqual(['Đọc trước', 'Kết quả', 'Câu hỏi']);
  });

  it('keeps shares as numbers, with the digits that pages print', async () => {
    const [row] = await resultsOf(
      surveyOf({}, { results: [resultOf({ value: 1 / 3, low: 0.2 })] }),
    );
    expect(row).toMatchObject({ [all('Giá trị')]: 0.333, [all('Cận dưới (95%)')]: 0.2 });
    expect(row).toMatchObject({ [all('Số trả lời trong ô')]: 60 });
    expect(row).toMatchObject({ [all('Số trả lời làm cơ sở')]: 100 });
    expect(row).toMatchObject({ 'Phương án': 'Có', 'Loại số liệu': 'Tỷ lệ' });
  });

  it('puts the mark where a figure is withheld, and says what it means', async () => {
    const results = [resultOf({ n: null, value: null, marks: ['c'] })];
    const [row] = await resultsOf(surveyOf({}, { results }));
    for (const band of ['Giá trị', 'Số trả lời trong ô', 'Ký hiệu'])
      expect(row).toMatchObject({ [all(band)]: '[c]' });
    expect(row?.['Ghi chú']).toContain('giữ kín');
  });

  it('leaves empty what a source does not print, and out a column of nothing', async () => {
    const bare = resultOf({ choice: 'khong', n: null, baseN: null });
    const rows = await resultsOf(surveyOf({}, { results: [resultOf({ baseN: null }), bare] }));
    expect(rows[1]).toMatchObject({ [all('Giá trị')]: 0.6, [all('Số trả lời trong ô')]: null });
    expect(rows[1]).not.toHaveProperty(all('Số trả lời làm cơ sở'));
  });

  it('has a row a figure and a column a group, in the order of the questionnaire', async () => {
    const sex = { ...question, name: 'gioi', label: 'Giới tính', role: 'background' as const };
    const of = (choice: string, group: string | null, parts: Parameters<typeof resultOf>[0]) =>
      resultOf({ choice, by: group === null ? null : 'gioi', group, ...parts });
    const results = [
      ...[of('co', 'khong', { value: 0.3 }), of('co', null, { value: 0.5 })],
      ...[of('khong', null, { value: 0.25 }), of('co', 'co', { value: null, marks: ['u'] })],
    ];
    const data = (await sheetsOf(surveyOf({}, { questions: [sex, question], results }))).get(
      'Kết quả',
    );
    expect(data?.map((row) => row.slice(4, 7))).toEqual([
      ['Giá trị\nTất cả', 'Giá trị\nGiới tính: Có', 'Giá trị\nGiới tính: Không'],
      [0.5, '[u]', 0.3],
      [0.25, null, null],
    ]);
    expect(data?.map((row) => row.at(-2))).toEqual(['Ghi chú', words.marks.u, null]);
  });

  it('calls nets by their side and writes totals as counts', async () => {
    const net = resultOf({ statistic: 'net', choice: 'top', value: 0.25 });
    const total = resultOf({ statistic: 'total', choice: null, value: 1234.4 });
    const report = surveyOf({}, { results: [net, total] });
    const rows = await resultsOf(report);
    expect(rows.map((row) => row['Phương án'])).toEqual([words.workbook.nets.top, null]);
    expect(rows.map((row) => row[all('Giá trị')])).toEqual([0.25, 1234]);
    const parts = unzipSync(toResultsXlsx(report, ABOUT, words));
    const [, first = '', second = ''] = strFromU8(
      parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array(),
    )
      .split(/(?=<row )/u)
      .slice(1);
    const styles = [first, second].map((row) => / s="(\d+)"><v>[\d.]+<\/v>/u.exec(row)?.[1]);
    const count = / s="(\d+)"><v>100<\/v>/u.exec(second)?.[1];
    expect(styles[1]).toBe(count);
    expect(styles[0]).not.toBe(count);
  });

  it('tells before all figures what they are, where from, and what the marks mean', async () => {
    const first = (await sheetsOf(surveyOf({ synthetic: true }))).get('Đọc trước') ?? [];
    const text = first.flat().join('\n');
    for (const told of [
      'Khảo sát thử',
      'số liệu minh họa, không phải số liệu thật',
      'Phòng B',
      'Mẫu chủ đích\nChọn theo mục đích.',
      'Ký hiệu [c]',
      ABOUT.citation,
      ABOUT.address,
    ])
      expect(text).toContain(told);
  });

  it('has the questions as they were asked', async () => {
    const hinted = { ...question, hint: 'Chọn một.', sections: ['Chung', 'Đất đai'] };
    const rows = (await sheetsOf(surveyOf({}, { questions: [hinted] }))).get('Câu hỏi') ?? [];
    expect(rows).toHaveLength(3);
    expect(rows[1]?.slice(0, 4)).toEqual([
      'q1',
      'Chung › Đất đai',
      'Ông/bà có hài lòng không?\nChọn một.',
      'Nguyên văn',
    ]);
  });

  it('guards text that a spreadsheet would run once it is saved as CSV', async () => {
    const risky = { ...question, label: '=HYPERLINK("x")', sections: ['@SUM(A1)'] };
    const report = surveyOf({ title: '+1' }, { questions: [risky] });
    const sheets = await sheetsOf(report);
    expect((await resultsOf(report))[0]?.['Câu hỏi']).toBe(`'=HYPERLINK("x")`);
    expect(sheets.get('Câu hỏi')?.[1]?.slice(1, 3)).toEqual(["'@SUM(A1)", `'=HYPERLINK("x")`]);
    expect(sheets.get('Đọc trước')?.[0]?.[0]).toBe("'+1");
  });

  it('is the same from what was published and read back, and so is the CSV', () => {
    const results = [resultOf({ value: 2 / 3, low: 0.6012, high: 0.7312, se: 0.031_25 })];
    const report = surveyOf({}, { results });
    const around = { url: ABOUT.address, marks: words.marks };
    const back = fromPublished(toPublished(report, around));
    expect(toResultsXlsx(back, ABOUT, words)).toEqual(toResultsXlsx(report, ABOUT, words));
    expect(toResultsCsv(back, words)).toBe(toResultsCsv(report, words));
  });

  it('writes the same bytes on another day', async () => {
    vi.useFakeTimers({ now: new Date('2025-01-01'), toFake: ['Date'] });
    const then = toResultsXlsx(surveyOf({}), ABOUT, words);
    vi.setSystemTime(new Date('2026-11-22T10:00:00Z'));
    const now = toResultsXlsx(surveyOf({}), ABOUT, words);
    vi.useRealTimers();
    expect(Buffer.from(now).equals(Buffer.from(then))).toBe(true);
  });
});
