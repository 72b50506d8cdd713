import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { fromPublished, type Published } from '../../src/published/index.ts';
import type { SurveyReport } from '../../src/report.ts';
import type { Result } from '../../src/survey/model/result.ts';
import { workbook } from '../../src/words/vi/workbook.ts';
import { keyOf, type Told } from './told.ts';

const FIELDS = { value: 'value', n: 'n', baseN: 'base_n' } as const;
const NAMES = ['value', 'n', 'baseN'] as const;

type Cells = Readonly<Record<string, unknown>>;

const shown = (cell: unknown): string =>
  typeof cell === 'number' || typeof cell === 'string' ? String(cell) : '';

function told(outlet: string, key: string, cells: Cells, names: Readonly<Record<string, string>>) {
  return NAMES.map((field): Told => ({
    outlet,
    key,
    field,
    text: shown(cells[names[field] ?? '']),
  }));
}

const orNull = (text: string | undefined) => (text === undefined || text === '' ? null : text);

/**
 * results.csv, or the CSV of a chart, as a program reads it.
 *
 * @param survey where the file speaks of several: of this one alone
 */
export function toldInCsv(text: string, outlet = 'results.csv', survey?: string): readonly Told[] {
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
  const own = rows.filter((row) => survey === undefined || row['survey'] === survey);
  return own.flatMap((row) => {
    const { question, statistic, choice, base, by, group } = row;
    const named = [question, statistic, orNull(choice), base, orNull(by), orNull(group)];
    return told(outlet, JSON.stringify(named), row, FIELDS);
  });
}

/** results.json. */
export function toldInJson(text: string): readonly Told[] {
  const { results } = fromPublished(JSON.parse(text) as Published);
  const names = { value: 'value', n: 'n', baseN: 'baseN' };
  return results.flatMap((one) => told('results.json', keyOf(one), { ...one }, names));
}

/**
 * results.xlsx: a row a figure, in the order in which the results have them, which their labels must bear out; a column a
 * group. A column that is left out tells nothing of any figure.
 */
export async function toldInXlsx(
  bytes: Buffer,
  { questions, results }: SurveyReport,
): Promise<readonly Told[]> {
  const rows = await rowsOf(bytes);
  const figures = [
    ...Map.groupBy(results, (one) => keyOf({ ...one, by: null, group: null })).values(),
  ];
  if (rows.length !== figures.length) throw new Error(`rows of a workbook: ${rows.length}`);
  return figures.flatMap((own, at) =>
    own.flatMap((result) => {
      const row = rows[at] ?? {};
      const [name, base] = [row[workbook.columns.questionName], row[workbook.columns.base]];
      if (name !== result.question || base !== workbook.bases[result.base])
        throw new Error(`row ${at} of a workbook is of ${shown(name)}`);
      const whom = subgroupName(questions, result);
      const heads = NAMES.map((field) => [field, `${workbook.columns[field]}\n${whom}`]);
      return told('results.xlsx', keyOf(result), row, Object.fromEntries(heads));
    }),
  );
}

function subgroupName(questions: SurveyReport['questions'], { by, group }: Result): string {
  if (by === null) return workbook.everyone;
  const split = questions.find(({ name }) => name === by);
  const label = split?.choices.find(({ name }) => name === group)?.label;
  return `${split?.label ?? by}: ${label ?? shown(group)}`;
}

/** The workbook of a series: its rows of one survey, found by their labels. */
export async function toldInTrendXlsx(
  bytes: Buffer,
  { front, questions, results }: SurveyReport,
  outlet: string,
): Promise<readonly Told[]> {
  const { columns, trendColumns } = workbook;
  const rows = await rowsOf(bytes);
  const own = rows.filter((row) => row[trendColumns.survey] === front.title);
  return own.flatMap((row) => {
    const name = row[columns.questionName];
    const choices = questions.find((one) => one.name === name)?.choices ?? [];
    const choice = choices.find(({ label }) => label === row[columns.choice])?.name ?? null;
    const result = results.find(
      (one) =>
        one.question === name &&
        one.by === null &&
        one.choice === choice &&
        workbook.bases[one.base] === row[columns.base] &&
        workbook.statistics[one.statistic] === row[columns.statistic],
    );
    if (result === undefined) throw new Error(`a workbook tells nothing of ${shown(name)}`);
    return told(outlet, keyOf(result), row, columns);
  });
}

/** The rows of the results of a workbook, by head of column. */
async function rowsOf(bytes: Buffer): Promise<readonly Cells[]> {
  const sheets = await readXlsxFile(bytes);
  const data = sheets.find(({ sheet }) => sheet === workbook.sheets.results)?.data ?? [];
  const [head = [], ...rows] = data;
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [shown(name), row[at]])));
}
