import type { Outcome } from '../../problem/index.ts';
import type { SurveyReport } from '../../report.ts';
import {
  type Survey,
  type SurveyFront,
  SurveyFrontSchema,
  ungroupedProblems,
  withNumberChoices,
} from '../../survey/index.ts';
import { readOnce, type Folder, type Root } from '../read/index.ts';
import { marginFilesOf, weighFromFiles } from './margins.ts';
import type { Memory } from './memory.ts';
import { notesOf } from './notes.ts';
import { parsePage } from './page.ts';
import { asParsed, type Parsed } from './parsed.ts';
import { withSheetRows } from './sheet-rows.ts';
import { surveyRules } from './survey-rules.ts';
import { parseSurveyTables } from './survey-tables.ts';
import { conditionsOf, tabulate, type Conditions } from './tabulate.ts';

/**
 * Parses every survey: front matter, body and figures after disclosure. Answers are in memory one survey at a time, and no
 * respondent's row survives the call.
 */
export function parseSurveys(
  { folder, surveys: { ids } }: Root,
  memory: Memory,
): readonly Parsed<SurveyReport>[] {
  return ids.map((id) => {
    const stamp = () => `${folder.stamp(`content/surveys/${id}.mdx`)}|${dataStamp(folder, id)}`;
    return memory.recall(id, stamp, () => parseSurveyReport(folder, id, memory));
  });
}

/** Of all that figures are made from but the front matter. */
const dataStamp = (folder: Folder, id: string): string =>
  [`data/surveys/${id}`, `data/margins/${id}.csv`].map(folder.stamp).join('|');

function parseSurveyReport(folder: Folder, id: string, memory: Memory): Parsed<SurveyReport> {
  const { front, prose, draft, survey, problems } = parseFiles(readOnce(folder), id);
  if (front === null || prose === null || survey === null)
    return asParsed(id, null, problems, draft);
  const { data, placeOf } = front;
  const figures = figuresOf(folder, id, survey, conditionsOf(data), memory);
  const questions = withNumberChoices(survey.questions, figures.results);
  const notes = notesOf(survey, figures.results);
  const report = { id, front: data, questions, ...figures, prose, notes };
  return asParsed(id, { report, placeOf }, problems, draft);
}

/** All but the figures: when it returns, only the survey remembers what its files held. */
function parseFiles(folder: Folder, id: string) {
  const page = parsePage(folder, `content/surveys/${id}.mdx`, SurveyFrontSchema);
  const read = parseSurveyTables(folder, `data/surveys/${id}`, id);
  const { front, prose, draft } = page.value ?? { front: null, prose: null, draft: false };
  // The front matter may tell how to weigh, and of a page that cannot be read it is not known whether it does.
  const survey = page.value === null ? read : weighed(folder, id, read, front?.data.raking);
  const rules = front === null ? [] : surveyRules(folder, id, front, survey.value);
  const found = [...page.problems, ...survey.problems, ...rules];
  return { front, prose, draft, survey: survey.value, problems: withSheetRows(found, folder) };
}

/** The published figures. A preview makes them anew only when the data change, or what the front matter says of the sample. */
function figuresOf(
  folder: Folder,
  id: string,
  survey: Survey,
  conditions: Conditions,
  memory: Memory,
): Pick<SurveyReport, 'design' | 'results' | 'tests' | 'comparisons'> {
  const stamp = () => `${dataStamp(folder, id)}|${JSON.stringify(conditions)}`;
  return memory.recall(`${id} figures`, stamp, () => {
    const { design, results, tests, comparisons } = tabulate(survey, conditions);
    return { design, results, tests, comparisons };
  });
}

/** A survey that was read, with its weights adjusted to its margins where it has some, and what is to be said of its groups. */
function weighed(
  folder: Folder,
  id: string,
  { value, problems }: Outcome<Survey>,
  raking: SurveyFront['raking'],
): Outcome<Survey> {
  if (value === null) return { value, problems };
  const weighted = weighFromFiles(value, marginFilesOf(folder, id), raking);
  const groups = ungroupedProblems(value, `data/surveys/${id}/responses.csv`);
  return { value: weighted.value, problems: [...problems, ...weighted.problems, ...groups] };
}
