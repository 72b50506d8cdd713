import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { expect, it, vi } from 'vitest';
import { toResultsCsv } from '../download/results-csv.ts';
import { toChartXlsx } from '../download/results-xlsx.ts';
import { pageContext } from '../page/frame/context.ts';
import { question, resultOf, siteWith, surveyOf } from '../page/report/reports.fixture.ts';
import { viewAbout } from './about.ts';

const results = [
  resultOf({ value: 1 / 3, n: 33, baseN: 99 }),
  resultOf({ choice: 'khong', n: null, value: null, marks: ['c'] }),
  resultOf({ base: 'published', value: 0.81, n: null, baseN: null }),
];
const report = surveyOf({ synthetic: true }, { results });
const ctx = pageContext(siteWith({ surveys: [report] }));
const view = { report, question, by: null, choice: null };
const write = () => toChartXlsx(report, viewAbout(ctx, view), ctx.words.download);

it('tells wording, base, dates, mode, source, and that figures are made up, before any figure', async () => {
  const [first] = await readXlsxFile(Buffer.from(write()));
  expect(first?.sheet).toBe('Đọc trước');
  const text = first?.data.flat().join('\n');
  for (const told of [
    'Ông/bà có hài lòng không?',
    'Cơ sở: nguồn không in số người trả lời',
    'Thời gian: 01–20/11/2023',
    'Cách thu thập: phiếu giấy',
    'Mẫu chủ đích',
    'Mẫu không chọn theo xác suất',
    'Phòng B',
    'số liệu minh họa, không phải số liệu thật',
    'https://example.org/reports/khao-sat/thu-2023/q1/',
  ])
    expect(text).toContain(told);
});

it('has the figures of the CSV, row by row, numbers as numbers and marks in the place of what is withheld', async () => {
  const { download } = ctx.words;
  const rows = parse<Record<string, string>>(toResultsCsv(report, download), {
    bom: true,
    columns: true,
  });
  const [, sheet] = await readXlsxFile(Buffer.from(write()));
  const [head = [], ...body] = sheet?.data ?? [];
  const value = head.indexOf(download.workbook.columns.value);
  const note = head.indexOf(download.workbook.columns.note);
  expect(body.map((row) => row[value])).toEqual([0.333, '[c]', 0.81]);
  expect(rows.map((row) => row['value'])).toEqual(['0.333', '', '0.81']);
  expect(body.map((row) => row[note])).toEqual(rows.map((row) => row['ghi_chu']));
});

it('shows percentages with the decimals that are published', async () => {
  const parts = unzipSync(write());
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain('formatCode="0.0%"');
  expect(styles).toContain('formatCode="0%"');
});

it('writes the same bytes on another day', async () => {
  vi.useFakeTimers({ now: new Date('2025-01-01'), toFake: ['Date'] });
  const then = write();
  vi.setSystemTime(new Date('2026-11-22T10:00:00Z'));
  const now = write();
  vi.useRealTimers();
  expect(Buffer.from(now).equals(Buffer.from(then))).toBe(true);
});
