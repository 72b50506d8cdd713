import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/disk/files.ts';
import type { Site, SurveyReport } from '../../src/report.ts';
import type { Result } from '../../src/survey/model/result.ts';
import { figuresOf, mainOf } from '../outlets/figures.ts';
import { toldInCsv, toldInTrendXlsx, toldInXlsx } from '../outlets/told-downloads.ts';
import { toldInTables } from '../outlets/told-tables.ts';
import { toldInTrends } from '../outlets/told-trends.ts';
import type { Told } from '../outlets/told.ts';

/** A file of a chart that may be taken along. */
interface Embedded {
  /** From the folder of the site. */
  readonly file: string;
  readonly name: string;
  /** What it may tell of, in the order of the survey's results. */
  readonly results: readonly Result[];
}

const PATH =
  /^(?<question>[^/]+)\/(?:theo-(?<by>[^/]+)\/(?:chon-(?<choice>[^/]+)\/)?)?(?<name>[^/]+)$/u;

/** The files below `/nhung/<survey>/`. */
export function embeddedOf(folder: string, { id, results }: SurveyReport): readonly Embedded[] {
  const room = join(folder, 'nhung', id);
  if (!existsSync(room)) return [];
  return filesBelow(room).map((path) => {
    const { question, by, choice, name = '' } = PATH.exec(path)?.groups ?? {};
    if (name === '') throw new Error(`unknown file of a chart: ${path}`);
    const own = results.filter(
      (one) =>
        one.question === question &&
        (by === undefined || one.by === null || one.by === by) &&
        (choice === undefined || (one.statistic === 'share' && one.choice === choice)),
    );
    return { file: `nhung/${id}/${path}`, name, results: own };
  });
}

/** What the pages, CSV files and workbooks of a survey's charts tell. */
export async function toldInEmbeds(
  folder: string,
  report: SurveyReport,
  surveys: readonly SurveyReport[],
): Promise<readonly Told[]> {
  const files = embeddedOf(folder, report).map(async ({ file, results, name }) => {
    const bytes = readFileSync(join(folder, file));
    if (name === 'so-lieu.csv') return toldInCsv(bytes.toString('utf8'), file);
    if (name === 'so-lieu.xlsx') return toldInXlsx(bytes, results, file);
    if (name !== 'index.html') return [];
    const main = mainOf(bytes.toString('utf8'));
    return figuresOf(main, null, surveys).flatMap((figure) => toldInTables(figure, file));
  });
  return (await Promise.all(files)).flat();
}

/** What the page, the CSV and the workbook of a series tell of one survey. */
export async function toldInSeries(
  folder: string,
  series: string,
  report: SurveyReport,
  site: Site,
): Promise<readonly Told[]> {
  const room = `nhung/xu-huong/${series}`;
  if (!existsSync(join(folder, room))) return [];
  const read = (name: string): Buffer => readFileSync(join(folder, room, name));
  const [page, csv, xlsx] = ['index.html', 'so-lieu.csv', 'so-lieu.xlsx'];
  return [
    ...toldInTrends(mainOf(read(page).toString('utf8')), report, site, `${room}/${page}`),
    ...toldInCsv(read(csv).toString('utf8'), `${room}/${csv}`, report.id),
    ...(await toldInTrendXlsx(read(xlsx), report, `${room}/${xlsx}`)),
  ];
}
