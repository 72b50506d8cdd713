import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { type TrendReading, readingsWithBreaks } from '../figure/trend/facts.ts';
import { sampleContext } from '../figure/report.fixture.ts';
import { question, resultOf, surveyOf } from '../page/report/reports.fixture.ts';
import { download as words } from '../words/vi/download.ts';
import { toTrendXlsx } from './results-xlsx.ts';
import { toTrendCsv } from './trend-csv.ts';

const wave = (id: string, date: string, parts: Parameters<typeof resultOf>[0]) => ({
  report: surveyOf({ title: `Khảo sát ${date}`, synthetic: date === '2024' }, { id }),
  question,
  result: resultOf(parts),
  date,
  place: 'Tỉnh A',
});
const broken = { date: '2024-01-01', kind: 'mode', note: '=Hỏi trực tuyến' } as const;
const series = {
  ...{ id: 's', label: 'Hài lòng', labelEn: 'Satisfied', description: '', choice: 'co' },
  ...({ unit: 'percent', breaks: [broken] } as const),
};
const readings: readonly TrendReading[] = readingsWithBreaks(sampleContext([]), series, [
  wave('a-2023', '2023-05-20', { value: 0.5 }),
  wave('a-2024', '2024', { value: null, n: null, marks: ['c'] }),
  wave('a-2025', '2025-03', { value: 0.625 }),
]);

it('has a row a reading, with its survey, its mark where it is withheld, and the break before it', () => {
  const rows = parse<Record<string, string>>(toTrendCsv(readings, words), {
    bom: true,
    columns: true,
  });
  expect(rows.map(({ survey, date, value, marks }) => [survey, date, value, marks])).toEqual([
    ['a-2023', '2023-05-20', '0.5', ''],
    ['a-2024', '2024', '', 'c'],
    ['a-2025', '2025-03', '0.625', ''],
  ]);
  expect(rows.map((row) => row['break'])).toEqual(['', '2024-01-01 mode: =Hỏi trực tuyến', '']);
  expect(rows.map(({ synthetic }) => synthetic)).toEqual(['false', 'true', 'false']);
});

it('has the same rows in its workbook, after a sheet that names what is made up and where it is from', async () => {
  const about = { citation: 'C', address: 'https://example.org/', facts: [] };
  const bytes = toTrendXlsx('Hài lòng', readings, about, words);
  const [first, second] = await readXlsxFile(Buffer.from(bytes));
  expect(first?.data[0]).toEqual(['Hài lòng', words.synthetic]);
  expect(first?.data[1]).toEqual(['Nguồn số liệu', 'Phòng B']);
  const [head = [], ...rows] = second?.data ?? [];
  const value = head.indexOf(words.workbook.columns.value);
  expect(rows.map((row) => [row[0], row[value]])).toEqual([
    ['Khảo sát 2023-05-20', 0.5],
    ['Khảo sát 2024', '[c]'],
    ['Khảo sát 2025-03', 0.625],
  ]);
  expect(rows.map((row) => row[3])).toEqual([null, '2024-01-01 mode: =Hỏi trực tuyến', null]);
});
