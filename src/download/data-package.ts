import { sourceText } from '../published/index.ts';
import type { SurveyReport } from '../report.ts';
import type { DownloadWords } from '../words/index.ts';
import { XLSX_TYPE } from '../workbook/index.ts';
import { COLUMNS } from './results-csv.ts';

const TYPES: Readonly<Partial<Record<(typeof COLUMNS)[number], 'integer' | 'number' | 'boolean'>>> =
  {
    n: 'integer',
    base_n: 'integer',
    value: 'number',
    low: 'number',
    high: 'number',
    synthetic: 'boolean',
  };

/**
 * `datapackage.json` beside results.csv and results.xlsx, after the Data Package standard (datapackage.org, version 2).
 *
 * @param url the survey's page
 */
export function toDataPackage(report: SurveyReport, url: string, words: DownloadWords): string {
  const { id, front } = report;
  const body = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title: front.title,
    description: front.synthetic ? `[${words.synthetic}] ${front.summary}` : front.summary,
    homepage: url,
    version:
      front.corrections
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? front.publishAt.slice(0, 10),
    created: front.publishAt.includes('T') ? front.publishAt : `${front.publishAt}T00:00:00+07:00`,
    contributors: [
      { title: front.conductor, roles: ['creator'] },
      { title: front.sponsor, roles: ['funder'] },
    ],
    sources: [{ title: sourceText(report) }],
    synthetic: front.synthetic,
    resources: [resource(words), workbook()],
  };
  return `${JSON.stringify(body, null, 1)}\n`;
}

/** The same figures as results.csv, for people. */
function workbook(): object {
  return {
    name: 'results-xlsx',
    path: 'results.xlsx',
    format: 'xlsx',
    mediatype: XLSX_TYPE,
  };
}

function resource({ columns }: DownloadWords): object {
  return {
    name: 'results',
    path: 'results.csv',
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: {
      fields: COLUMNS.map((name) => ({
        name,
        type: TYPES[name] ?? 'string',
        description: columns[name],
      })),
      missingValues: [''],
    },
  };
}
