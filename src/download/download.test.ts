import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { resultOf, question, surveyOf } from '../page/report/reports.fixture.ts';
import { download as words } from '../words/vi/download.ts';
import { toDataPackage } from './data-package.ts';
import { COLUMNS, toResultsCsv } from './results-csv.ts';
import { toResultsJson } from './results-json.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

describe('spreadsheetText', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['  @SUM(A1)', "'  @SUM(A1)"],
    ['-5', "'-5"],
    ['＝1', "'＝1"],
    ['\u00a0+1', "'\u00a0+1"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['Có\n=cmd', "Có\n'=cmd"],
    ['Có\r\n  -1', "Có\r\n'  -1"],
    ['Không = có', 'Không = có'],
    ['a@b', 'a@b'],
    ['', ''],
  ])('%j → %j', (text, safe) => {
    expect(spreadsheetText(text)).toBe(safe);
  });
});

describe('toResultsCsv', () => {
  const rowsOf = (report: ReturnType<typeof surveyOf>) => {
    const csv = toResultsCsv(report, words);
    return parse<Record<string, string>>(csv, { bom: true, columns: true });
  };

  it('begins with a byte order mark, so that Excel reads Vietnamese', () => {
    const csv = toResultsCsv(surveyOf({}), words);
    expect(csv.startsWith('\uFEFFquestion,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('keeps numbers as numbers, with the digits that pages print', () => {
    const results = [resultOf({ value: 1 / 3, low: -0.25 })];
    expect(rowsOf(surveyOf({}, { results }))[0]).toMatchObject({
      value: '0.333',
      low: '-0.25',
      n: '60',
    });
  });

  it('leaves a withheld figure empty and says why', () => {
    const results = [resultOf({ n: null, value: null, marks: ['c'] })];
    const [row] = rowsOf(surveyOf({}, { results }));
    expect(row).toMatchObject({
      n: '',
      value: '',
      marks: 'c',
      ghi_chu: 'giữ kín: quá ít người trả lời, hoặc để bảo vệ một ô khác',
    });
  });

  it('marks every row of a synthetic survey', () => {
    const rows = rowsOf(surveyOf({ synthetic: true }));
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toMatchObject({
        synthetic: 'true',
        ghi_chu: 'số liệu minh họa, không phải số liệu thật',
      });
    }
  });

  it('names the source that printed the figures', () => {
    const publishedElsewhere = [{ outlet: 'Báo X', title: 'Bài Y', url: 'https://x.example/y' }];
    expect(rowsOf(surveyOf({ publishedElsewhere }))[0]?.['source']).toBe(
      'Báo X, Bài Y, https://x.example/y',
    );
  });

  it('guards labels that a spreadsheet would run', () => {
    const risky = { ...question, label: '=HYPERLINK("x")' };
    expect(rowsOf(surveyOf({}, { questions: [risky] }))[0]?.['question_label']).toBe(
      `'=HYPERLINK("x")`,
    );
  });
});

it('describes every column of results.csv, and says that figures are synthetic', () => {
  const body = JSON.parse(
    toDataPackage(surveyOf({ synthetic: true }), 'https://example.org/', words),
  );
  const { fields } = body.resources[0].schema;
  expect(fields.map(({ name }: { name: string }) => name)).toEqual(COLUMNS);
  expect(body).toMatchObject({ name: 'thu-2023', synthetic: true });
  expect(body.description).toContain('số liệu minh họa');
});

it('gives the disclosure and the figures as JSON, without the editors’ working fields', () => {
  const body = JSON.parse(toResultsJson(surveyOf({}), 'https://example.org/', words));
  expect(body).toMatchObject({ synthetic: false, survey: { sponsor: 'Ban A' } });
  expect(body).toMatchObject({ format: 2, results: { figure: [0, 1], value: [0.6, 0.4] } });
  expect(body.survey).not.toHaveProperty('status');
});
