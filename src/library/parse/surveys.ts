import { digestOf, NO_CACHE } from '../../cache/index.ts';
import type { Outcome } from '../../problem/index.ts';
import type { SurveyReport } from '../../report.ts';
import { SurveyFrontSchema } from '../../survey/index.ts';
import {
  type Conditions,
  conditionsOf,
  dataProblems,
  digestOfData,
  type Figures,
  figuresOf,
} from '../figures/index.ts';
import { filePartsOf, readOnce, type Folder, type Root } from '../read/index.ts';
import type { Memory } from './memory.ts';
import { parsePage } from './page.ts';
import { asParsed, type Parsed } from './parsed.ts';
import { surveyRules } from './survey-rules.ts';

const pageFileOf = (id: string): string => `content/surveys/${id}.mdx`;

/**
 * Parses every survey: front matter, body and figures after disclosure. Answers are in memory one survey at a time, and no
 * respondent's row survives the call.
 */
export function parseSurveys(
  { folder, surveys: { ids } }: Root,
  memory: Memory,
): readonly Parsed<SurveyReport>[] {
  return ids.map((id) => {
    const stamp = () => `${folder.stamp(pageFileOf(id))}|${dataStamp(folder, id)}`;
    return memory.recall(id, stamp, () => parseSurveyReport(folder, id, memory));
  });
}

/** Of all that figures are made from but the front matter. */
const dataStamp = (folder: Folder, id: string): string =>
  [`data/surveys/${id}`, `data/margins/${id}.csv`].map(folder.stamp).join('|');

function parseSurveyReport(folder: Folder, id: string, memory: Memory): Parsed<SurveyReport> {
  const page = pageOf(folder, id, memory);
  const { front, prose, draft } = page.value ?? { front: null, prose: null, draft: false };
  if (front === null) {
    const found = dataProblems(readOnce(folder), id, page.value !== null);
    return asParsed(id, null, [...page.problems, ...found], draft);
  }
  const { data, placeOf } = front;
  const conditions = conditionsOf(data);
  const figured = figuresFor(folder, id, conditions, memory, () =>
    figuresOf(folder, id, conditions, memory.cache),
  );
  const rules = surveyRules(folder, id, front, figured.value?.rows ?? 0);
  const problems = [...page.problems, ...figured.problems, ...rules];
  if (prose === null || figured.value === null) return asParsed(id, null, problems, draft);
  const origin = originOf(folder, id, conditions, memory);
  const report = reportOf({ id, origin, front: data, prose }, figured.value);
  return asParsed(id, { report, placeOf }, problems, draft);
}

/** The long lists are asked for when they are wanted: nobody has them in memory meanwhile. */
function reportOf(
  own: Pick<SurveyReport, 'id' | 'origin' | 'front' | 'prose'>,
  figures: Figures,
): SurveyReport {
  const { questions, design, notes } = figures;
  return {
    ...{ ...own, questions, design, notes },
    get results() {
      return figures.results;
    },
    get tests() {
      return figures.tests;
    },
    get comparisons() {
      return figures.comparisons;
    },
  };
}

/** A digest of the page and of all that figures are made from; only where a cache may ask for it. */
function originOf(
  folder: Folder,
  id: string,
  conditions: Conditions,
  { cache }: Memory,
): string | undefined {
  if (cache === NO_CACHE) return undefined;
  const page = filePartsOf(folder, [pageFileOf(id)]);
  return digestOf([digestOfData(folder, id, conditions), ...page]);
}

/** The page of a survey, parsed once however often it is asked for of one memory. */
export function pageOf(folder: Folder, id: string, memory: Memory) {
  const file = pageFileOf(id);
  return memory.recall(
    `${id} page`,
    () => folder.stamp(file),
    () => parsePage(folder, file, SurveyFrontSchema),
  );
}

/**
 * The figures of a survey under their place in the memory. A preview makes them anew only when the data change, or what the
 * front matter says of the sample.
 */
export function figuresFor(
  folder: Folder,
  id: string,
  conditions: Conditions,
  memory: Memory,
  make: () => Outcome<Figures>,
): Outcome<Figures> {
  const stamp = () => `${dataStamp(folder, id)}|${JSON.stringify(conditions)}`;
  return memory.recall(`${id} figures`, stamp, make);
}
