import type { Front } from '../../front/index.ts';
import { problem, type Problem } from '../../problem/index.ts';
import {
  designProblems,
  rowsProblems,
  type Survey,
  type SurveyFront,
  surveyFrontProblems,
} from '../../survey/index.ts';
import type { Folder } from '../read/index.ts';
import { marginFilesOf } from './margins.ts';

/** The rules between fields of the front matter, and between them and the data, as far as these could be parsed. */
export function surveyRules(
  folder: Folder,
  id: string,
  front: Front<SurveyFront>,
  survey: Survey | null,
): readonly Problem[] {
  const { data, placeOf } = front;
  const rows = survey?.source.kind === 'responses' ? survey.source.responses.rows : 0;
  return [
    ...surveyFrontProblems(data, placeOf),
    ...rowsProblems(data, placeOf, rows),
    ...designRules(survey, data, `data/surveys/${id}/responses.csv`),
    ...rakingRules(folder, id, front),
  ];
}

/** Only a probability sample has a sampling error, so only its design can be wrong. */
function designRules(survey: Survey | null, front: SurveyFront, file: string): readonly Problem[] {
  if (survey === null || front.sampling !== 'probability') return [];
  return designProblems(survey, file, front.lonelyPsu);
}

/** Options of a step that is not taken are a mistake: the file was forgotten, or has another name. */
function rakingRules(folder: Folder, id: string, front: Front<SurveyFront>): readonly Problem[] {
  const places = marginFilesOf(folder, id).map(({ file }) => file);
  if (front.data.raking === undefined || places.some((file) => folder.has(file))) return [];
  return [problem('raking-alone', front.placeOf(['raking']), { needed: places[0] ?? '' })];
}
