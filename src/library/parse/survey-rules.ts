import type { Front } from '../../front/index.ts';
import { problem, type Problem } from '../../problem/index.ts';
import { rowsProblems, type SurveyFront, surveyFrontProblems } from '../../survey/index.ts';
import { marginFilesOf } from '../figures/index.ts';
import type { Folder } from '../read/index.ts';

/**
 * The rules between fields of the front matter, and between them and the data, as far as these could be parsed.
 *
 * @param rows of responses.csv, 0 where there is none
 */
export function surveyRules(
  folder: Folder,
  id: string,
  front: Front<SurveyFront>,
  rows: number,
): readonly Problem[] {
  const { data, placeOf } = front;
  return [
    ...surveyFrontProblems(data, placeOf),
    ...rowsProblems(data, placeOf, rows),
    ...rakingRules(folder, id, front),
  ];
}

/** Options of a step that is not taken are a mistake: the file was forgotten, or has another name. */
function rakingRules(folder: Folder, id: string, front: Front<SurveyFront>): readonly Problem[] {
  const places = marginFilesOf(folder, id).map(({ file }) => file);
  if (front.data.raking === undefined || places.some((file) => folder.has(file))) return [];
  return [problem('raking-alone', front.placeOf(['raking']), { needed: places[0] ?? '' })];
}
