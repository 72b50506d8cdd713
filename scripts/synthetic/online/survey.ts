import { PLAIN } from '../dialect.ts';
import { onlineForm } from './form.ts';
import * as lists from './lists.ts';
import { seededRandom } from '../random.ts';
import { drawPeople } from '../simple-sample.ts';
import { surveyFiles, type SurveyFiles } from '../survey-files.ts';

const ID = 'minh-hoa-truc-tuyen-2026';

const LEANINGS = new Map([
  ['nhom_tuoi=1', -0.15],
  ['nhom_tuoi=4', 0.3],
  ['khu_vuc=2', 0.12],
  ['nghe_nghiep=1', 0.2],
  ['nghe_nghiep=2', -0.12],
]);

/** An open online survey: whoever came, hence young, urban and schooled beyond the population; no weights. */
export function onlineSurvey(size: number): SurveyFiles {
  const random = seededRandom(ID);
  const groups = [
    [lists.gioi, [44, 56]],
    [lists.nhomTuoi, [39, 37, 18, 6]],
    [lists.khuVuc, [68, 32]],
    [lists.hocVan, [11, 24, 20, 45]],
    [lists.ngheNghiep, [31, 17, 8, 15, 21, 8]],
  ] as const;
  const people = drawPeople(size, groups, LEANINGS, random);
  return surveyFiles(ID, onlineForm, people, random, PLAIN);
}
