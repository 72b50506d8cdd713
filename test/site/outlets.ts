import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site, SurveyReport } from '../../src/report.ts';
import { figuresOf, mainOf } from '../outlets/figures.ts';
import { toldInCsv, toldInJson, toldInXlsx } from '../outlets/told-downloads.ts';
import { spokenIn, toldInProse } from '../outlets/told-prose.ts';
import { toldInTables } from '../outlets/told-tables.ts';
import { toldInTrends } from '../outlets/told-trends.ts';
import type { Told } from '../outlets/told.ts';
import { questionPagesOf } from './question-pages.ts';
import { readBuilt } from './read-built.ts';

/** All that the files of a built site tell of one survey: downloads, its page, those of its questions, and every briefing. */
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
    ...(await toldInXlsx(xlsx, report)),
    ...questionPagesOf(folder, report).flatMap(({ file, figure }) => toldInTables(figure, file)),
    ...[report, ...briefings].flatMap((owner) => {
      const file = `${'questions' in owner ? 'khao-sat' : 'ban-tin'}/${owner.id}/index.html`;
      const main = mainOf(readBuilt(folder, file));
      const figures = figuresOf(main, surveys);
      const spoken = spokenIn(main, owner, surveys).filter(({ of }) => of[0]?.report === report);
      return [
        ...figures
          .filter((figure) => figure.report === report)
          .flatMap((figure) => toldInTables(figure, file)),
        ...toldInProse(spoken, file),
        ...toldInTrends(main, report, site, file),
      ];
    }),
    ...report.questions.flatMap(({ series }) => {
      if (series === null) return [];
      const file = `xu-huong/${series}/index.html`;
      return toldInTrends(mainOf(readBuilt(folder, file)), report, site, file);
    }),
  ];
}
