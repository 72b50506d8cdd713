import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site, SurveyReport } from '../../src/report.ts';
import { figuresOf, mainOf } from '../outlets/figures.ts';
import { toldInCsv, toldInJson, toldInXlsx } from '../outlets/told-downloads.ts';
import { spokenIn, toldInProse } from '../outlets/told-prose.ts';
import { toldInTables } from '../outlets/told-tables.ts';
import { toldInTrends } from '../outlets/told-trends.ts';
import type { Told } from '../outlets/told.ts';
import { toldInEmbeds, toldInSeries } from './embeds.ts';

export const readBuilt = (folder: string, file: string): string =>
  readFileSync(join(folder, file), 'utf8');

/** All that the files of a built site tell of one survey: downloads, its page, its charts, and every briefing. */
export async function toldOf(
  folder: string,
  report: SurveyReport,
  site: Site,
): Promise<readonly Told[]> {
  const { surveys, briefings } = site;
  const path = `khao-sat/${report.id}`;
  const xlsx = readFileSync(join(folder, path, 'results.xlsx'));
  return [
    ...toldInCsv(readBuilt(folder, `${path}/results.csv`)),
    ...toldInJson(readBuilt(folder, `${path}/results.json`)),
    ...(await toldInXlsx(xlsx, report.results)),
    ...(await toldInEmbeds(folder, report, surveys)),
    ...[report, ...briefings].flatMap((owner) => {
      const own = 'questions' in owner;
      const file = `${own ? 'khao-sat' : 'ban-tin'}/${owner.id}/index.html`;
      const main = mainOf(readBuilt(folder, file));
      const figures = figuresOf(main, own ? owner : null, surveys);
      const spoken = spokenIn(main, owner, surveys).filter(({ of }) => of[0]?.report === report);
      return [
        ...figures
          .filter((figure) => figure.report === report)
          .flatMap((figure) => toldInTables(figure, file)),
        ...toldInProse(spoken, file),
        ...toldInTrends(main, report, site, file),
      ];
    }),
    ...(await toldOfSeries(folder, report, site)),
    ...report.questions.flatMap(({ series }) => {
      if (series === null) return [];
      const file = `xu-huong/${series}/index.html`;
      return toldInTrends(mainOf(readBuilt(folder, file)), report, site, file);
    }),
  ];
}

async function toldOfSeries(
  folder: string,
  report: SurveyReport,
  site: Site,
): Promise<readonly Told[]> {
  const names = report.questions.flatMap(({ series }) => series ?? []);
  const told = names.map((series) => toldInSeries(folder, series, report, site));
  return (await Promise.all(told)).flat();
}
