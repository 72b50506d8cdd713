import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SurveyReport } from '../../src/report.ts';
import { mainOf, type Figure, wholeFigure } from '../outlets/figures.ts';
import { readBuilt } from './read-built.ts';

/** A question's page of a built site. */
interface QuestionPage {
  /** From the folder of the site. */
  readonly file: string;
  readonly figure: Figure;
}

/** The pages of a survey's questions, of those that tell who answered too. */
export function questionPagesOf(folder: string, report: SurveyReport): readonly QuestionPage[] {
  return report.questions.flatMap((question) => {
    const file = `khao-sat/${report.id}/${question.name}/index.html`;
    if (!existsSync(join(folder, file))) return [];
    return [{ file, figure: wholeFigure(mainOf(readBuilt(folder, file)), report, question) }];
  });
}
