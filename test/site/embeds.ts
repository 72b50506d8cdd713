import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../scripts/site/files.ts';
import type { SurveyReport } from '../../src/report.ts';
import { figuresOf, mainOf } from '../outlets/figures.ts';
import { toldInCsv, toldInXlsx } from '../outlets/told-downloads.ts';
import { toldInTables } from '../outlets/told-tables.ts';
import type { Told } from '../outlets/told.ts';

/** A file of a chart that may be taken along. */
interface Embedded {
  /** From the folder of the site. */
  readonly file: string;
  readonly question: string;
  readonly name: string;
}

const PATH = /^(?<question>[^/]+)\/(?<name>[^/]+)$/u;

/** The files below `/nhung/<survey>/`. */
export function embeddedOf(folder: string, id: string): readonly Embedded[] {
  const room = join(folder, 'nhung', id);
  if (!existsSync(room)) return [];
  return filesBelow(room).map((path) => {
    const { question = '', name = '' } = PATH.exec(path)?.groups ?? {};
    if (name === '') throw new Error(`unknown file of a chart: ${path}`);
    return { file: `nhung/${id}/${path}`, question, name };
  });
}

/** What the pages, CSV files and workbooks of a survey's charts tell. */
export async function toldInEmbeds(
  folder: string,
  report: SurveyReport,
  surveys: readonly SurveyReport[],
): Promise<readonly Told[]> {
  const files = embeddedOf(folder, report.id).map(async ({ file, question, name }) => {
    const bytes = readFileSync(join(folder, file));
    const results = report.results.filter((one) => one.question === question);
    if (name === 'so-lieu.csv') return toldInCsv(bytes.toString('utf8'), file);
    if (name === 'so-lieu.xlsx') return toldInXlsx(bytes, results, file);
    if (name !== 'index.html') return [];
    const main = mainOf(bytes.toString('utf8'));
    return figuresOf(main, null, surveys).flatMap((figure) => toldInTables(figure, file));
  });
  return (await Promise.all(files)).flat();
}
