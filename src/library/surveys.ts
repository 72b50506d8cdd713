import { parseFields, readFront, type Front } from '../front/parse.ts';
import { problem, type Outcome, type Problem } from '../problem/problem.ts';
import type { SurveyReport } from '../report.ts';
import { rowsProblems, surveyFrontProblems } from '../survey/model/front-rules.ts';
import { designProblems } from '../survey/design/problems.ts';
import { SurveyFrontSchema, type SurveyFront } from '../survey/model/front.ts';
import type { Survey } from '../survey/model/survey.ts';
import { ungroupedProblems } from '../survey/estimate/ungrouped-problems.ts';
import { parseBody } from './body.ts';
import type { Folder } from './folder.ts';
import { canBeShown, partGaps, type Findings } from './gaps.ts';
import { contentIds } from './ids.ts';
import { orphanProblems } from './layout.ts';
import { marginFilesOf, strayMarginProblems, weighFromFiles } from './margins.ts';
import { NO_MEMORY, type Memory } from './memory.ts';
import { notesOf } from './notes.ts';
import type { Loaded, Loading } from './reports.ts';
import { withNumberChoices } from '../survey/model/number-choices.ts';
import { loadSurveyFiles, tabulate, type Conditions } from './survey-files.ts';
import { readText } from './text.ts';

const CONTENT = 'content/surveys';
const DATA = 'data/surveys';
/** Charts stand at `/nhung/<survey>/`, and those of series at `/nhung/xu-huong/`. */
const RESERVED: readonly string[] = ['xu-huong'];

interface One extends Findings {
  readonly loaded: Loaded<SurveyReport> | null;
}

/** Loads every survey: front matter, body and figures after disclosure. No respondent's row survives the call. */
export function loadSurveys(folder: Folder, memory = NO_MEMORY): Loading<SurveyReport> {
  const { ids, problems, unread } = contentIds(folder, CONTENT, RESERVED);
  const each = ids.map((id) => {
    const stamp = () => `${folder.stamp(`${CONTENT}/${id}.mdx`)}|${dataStamp(folder, id)}`;
    return { id, ...memory.recall(id, stamp, () => loadSurvey(folder, id, memory)) };
  });
  return {
    loaded: each.flatMap(({ loaded }) => (loaded === null ? [] : [loaded])),
    problems: [
      ...problems,
      ...orphanProblems(folder, DATA, [...ids, ...unread], CONTENT),
      ...strayMarginProblems(folder, [...ids, ...unread]),
      ...each.flatMap((one) => one.problems),
    ],
    gaps: each.flatMap((one) => one.gaps),
    unread: [...unread, ...each.flatMap(({ id, loaded }) => (loaded === null ? [id] : []))],
  };
}

/** Of all that figures are made from but the front matter. */
const dataStamp = (folder: Folder, id: string): string =>
  [`${DATA}/${id}`, `data/margins/${id}.csv`].map((path) => folder.stamp(path)).join('|');

function loadSurvey(folder: Folder, id: string, memory: Memory): One {
  const file = `${CONTENT}/${id}.mdx`;
  const text = readText(folder, file);
  const read = loadSurveyFiles(folder, `${DATA}/${id}`, id);
  if (text.value === null)
    return { loaded: null, problems: [...text.problems, ...read.problems], gaps: [] };
  const fields = readFront(text.value, file);
  const draft = fields.value?.values['status'] === 'draft';
  const front = parseFields(fields, SurveyFrontSchema);
  const prose = parseBody(text.value, file, front.problems);
  const survey = weighed(folder, id, read, front.value?.data.raking);
  const found = [...text.problems, ...front.problems, ...prose.problems, ...survey.problems];
  const { problems, gaps } = partGaps(found, draft);
  if (front.value === null) return { loaded: null, problems, gaps };
  const { data, placeOf } = front.value;
  const rules = [
    ...frontRules(front.value, survey.value, `${DATA}/${id}/responses.csv`),
    ...rakingRules(folder, id, front.value),
  ];
  if (prose.value === null || survey.value === null || !canBeShown(gaps))
    return { loaded: null, problems: [...problems, ...rules], gaps };
  const figures = figuresOf(folder, id, survey.value, conditionsOf(data), memory);
  const questions = withNumberChoices(survey.value.questions, figures.results);
  const notes = notesOf(survey.value, figures.results);
  return {
    loaded: {
      report: { id, front: data, questions, ...figures, prose: prose.value, notes },
      placeOf,
    },
    problems: [...problems, ...rules],
    gaps,
  };
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

/** What a survey's front matter tells of how its figures may be read. */
export function conditionsOf(front: SurveyFront): Conditions {
  const { publishedElsewhere, sampling, lonelyPsu, raking } = front;
  return {
    publishedElsewhere: publishedElsewhere.length > 0,
    sampling,
    ...(lonelyPsu === undefined ? {} : { lonelyPsu }),
    ...(raking === undefined ? {} : { raking }),
  };
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
  const groups = ungroupedProblems(value, `${DATA}/${id}/responses.csv`);
  return { value: weighted.value, problems: [...problems, ...weighted.problems, ...groups] };
}

/** Options of a step that is not taken are a mistake: the file was forgotten, or has another name. */
function rakingRules(folder: Folder, id: string, front: Front<SurveyFront>): readonly Problem[] {
  const places = marginFilesOf(folder, id).map(({ file }) => file);
  if (front.data.raking === undefined || places.some((file) => folder.has(file))) return [];
  return [problem('raking-alone', front.placeOf(['raking']), { needed: places[0] ?? '' })];
}

/** The rules between fields of the front matter, and between them and the data. */
function frontRules(
  { data, placeOf }: Front<SurveyFront>,
  survey: Survey | null,
  file: string,
): readonly Problem[] {
  const rows = survey?.source.kind === 'responses' ? survey.source.responses.rows : 0;
  return [
    ...surveyFrontProblems(data, placeOf),
    ...rowsProblems(data, placeOf, rows),
    ...designRules(survey, data, file),
  ];
}

/** Only a probability sample has a sampling error, so only its design can be wrong. */
function designRules(survey: Survey | null, front: SurveyFront, file: string): readonly Problem[] {
  if (survey === null || front.sampling !== 'probability') return [];
  return designProblems(survey, file, front.lonelyPsu);
}
