import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { Result } from '../../src/survey/result.ts';
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

/** results.csv, or the CSV of a chart, as a program reads it. */
export function toldInCsv(text: string, outlet = 'results.csv'): readonly Told[] {
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
  return rows.flatMap((row) => {
    const { question, statistic, choice, base, by, group } = row;
    const named = [question, statistic, orNull(choice), base, orNull(by), orNull(group)];
    return told(outlet, JSON.stringify(named), row, FIELDS);
  });
}

/** results.json. */
export function toldInJson(text: string): readonly Told[] {
  const { results } = JSON.parse(text) as { readonly results: readonly (Result & Cells)[] };
  return results.flatMap((row) => told('results.json', keyOf(row), row, FIELDS));
}

/**
 * results.xlsx, or the workbook of a chart; its rows are in the order of the results, which their labels must bear out.
 *
 * @param results those of the file
 */
export async function toldInXlsx(
  bytes: Buffer,
  results: readonly Result[],
  outlet = 'results.xlsx',
): Promise<readonly Told[]> {
  const sheets = await readXlsxFile(bytes);
  const data = sheets.find(({ sheet }) => sheet === workbook.sheets.results)?.data ?? [];
  const [head = [], ...rows] = data;
  if (rows.length !== results.length) throw new Error(`rows of a workbook: ${rows.length}`);
  return results.flatMap((result, at) => {
    const row = Object.fromEntries(head.map((name, column) => [shown(name), rows[at]?.[column]]));
    const [name, base] = [row[workbook.columns.questionName], row[workbook.columns.base]];
    if (name !== result.question || base !== workbook.bases[result.base])
      throw new Error(`row ${at} of a workbook is of ${shown(name)}`);
    return told(outlet, keyOf(result), row, workbook.columns);
  });
}
