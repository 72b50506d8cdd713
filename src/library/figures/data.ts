import type { Outcome, Problem } from '../../problem/index.ts';
import {
  answerDoubts,
  designProblems,
  type Survey,
  type SurveyFront,
  ungroupedProblems,
} from '../../survey/index.ts';
import { withSheetRows, type Folder } from '../read/index.ts';
import { marginFilesOf, weighFromFiles } from './margins.ts';
import { parseSurveyTables } from './tables.ts';
import type { Conditions } from './tabulate.ts';

const folderOf = (id: string): string => `data/surveys/${id}`;
const answersOf = (id: string): string => `${folderOf(id)}/responses.csv`;

/** Every file that a survey's figures may be made from: what lies in its folder, and its margins elsewhere. */
export function dataFilesOf(folder: Folder, id: string): readonly string[] {
  const own = folder.list(folderOf(id)).files.map((name) => `${folderOf(id)}/${name}`);
  return [...own, `data/margins/${id}.csv`];
}

/**
 * Reads a survey, with its weights adjusted to its margins where it has some, and tells what is wrong with it: in its files,
 * its groups, its sampling design.
 *
 * @param folder one that fetches each file once
 */
export function readData(folder: Folder, id: string, conditions: Conditions): Outcome<Survey> {
  const { value, problems } = weighed(
    folder,
    id,
    parseSurveyTables(folder, folderOf(id), id),
    conditions.raking,
  );
  const design = value === null ? [] : designRules(value, id, conditions);
  return { value, problems: withSheetRows([...problems, ...design], folder) };
}

/**
 * What is wrong with the data of a survey whose front matter cannot be parsed.
 *
 * @param hasPage whether there is a page at all. It may tell how to weigh, and of one that cannot be read it is not known
 * whether it does
 */
export function dataProblems(folder: Folder, id: string, hasPage: boolean): readonly Problem[] {
  const read = parseSurveyTables(folder, folderOf(id), id);
  const { problems } = hasPage ? weighed(folder, id, read, undefined) : read;
  return withSheetRows(problems, folder);
}

function weighed(
  folder: Folder,
  id: string,
  { value, problems }: Outcome<Survey>,
  raking: SurveyFront['raking'],
): Outcome<Survey> {
  if (value === null) return { value, problems };
  const weighted = weighFromFiles(value, marginFilesOf(folder, id), raking);
  const groups = ungroupedProblems(value, answersOf(id));
  const doubts = answerDoubts(value, `${folderOf(id)}/questions.csv`);
  return {
    value: weighted.value,
    problems: [...problems, ...weighted.problems, ...groups, ...doubts],
  };
}

/** Only a probability sample has a sampling error, so only its design can be wrong. */
function designRules(
  survey: Survey,
  id: string,
  { sampling, lonelyPsu }: Conditions,
): readonly Problem[] {
  return sampling === 'probability' ? designProblems(survey, answersOf(id), lonelyPsu) : [];
}
