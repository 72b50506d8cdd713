import { EXCEL_VI } from '../dialect.ts';
import { gioi, nhomTuoi } from '../lists.ts';
import { paperForm } from './form.ts';
import { ngheNghiep } from './lists.ts';
import { seededRandom } from '../random.ts';
import { drawPeople } from '../simple-sample.ts';
import { surveyFiles, type SurveyFiles } from '../survey-files.ts';

const ID = 'minh-hoa-giay-2026';

const LEANINGS = new Map([
  ['nhom_tuoi=tu_60', 0.35],
  ['nhom_tuoi=tu_18_29', -0.3],
]);

/** A small survey on paper, typed into Excel on a Vietnamese computer: `;`, decimal commas, a byte order mark, CRLF. */
export function paperSurvey(size: number): SurveyFiles {
  const random = seededRandom(ID);
  const groups = [
    [gioi, [49, 51]],
    [nhomTuoi, [14, 33, 32, 21]],
    [ngheNghiep, [51, 16, 14, 5, 12, 2]],
  ] as const;
  const people = drawPeople(size, groups, LEANINGS, random);
  return surveyFiles(ID, paperForm, people, random, EXCEL_VI);
}
