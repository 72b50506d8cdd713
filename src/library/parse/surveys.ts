import { digestOf, NO_CACHE } from '../../cache/index.ts';
import type { Outcome } from '../../problem/index.ts';
import type { SurveyReport } from '../../report.ts';
import {
  type Citation,
  type Conditions,
  conditionsOf,
  dataProblems,
  digestOfData,
  type Figures,
  figuresOf,
} from '../figures/index.ts';
import { filePartsOf, readOnce, type Folder, type Root } from '../read/index.ts';
import type { Citations } from './citations.ts';
import type { Memory } from './memory.ts';
import { asParsed, type Parsed } from './parsed.ts';
import { surveyRules } from './survey-rules.ts';
import { pageFileOf, pageOf } from './surveys-page.ts';

/**
 * Parses every survey: front matter, body and figures after disclosure. Answers are in memory one survey at a time, and no
 * respondent's row survives the call.
 */
export function parseSurveys(
  { folder, surveys: { ids } }: Root,
  memory: Memory,
  citations: Citations,
): readonly Parsed<SurveyReport>[] {
  return ids.map((id) => {
    const cited = citations.get(id) ?? [];
    const stamp = () =>
      `${folder.stamp(pageFileOf(id))}|${dataStamp(folder, id)}|${JSON.stringify(cited)}`;
    return memory.recall(id, stamp, () => parseSurveyReport(folder, id, cited, memory));
  });
}

/** Of all that figures are made from but the front matter. */
const dataStamp = (folder: Folder, id: string): string =>
  [`data/surveys/${id}`, `data/margins/${id}.csv`].map(folder.stamp).join('|');

function parseSurveyReport(
  folder: Folder,
  id: string,
  cited: readonly Citation[],
  memory: Memory,
): Parsed<SurveyReport> {
  const page = pageOf(folder, id, memory);
  const { front, prose, draft } = page.value ?? { front: null, prose: null, draft: false };
  if (front === null) {
    const found = dataProblems(readOnce(folder), id, page.value !== null);
    return asParsed(id, null, [...page.problems, ...found], draft);
  }
  const { data, placeOf } = front;
  const conditions = conditionsOf(data, cited);
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

/** Tests and comparisons are asked for when they are wanted: nobody has them in memory meanwhile. */
function reportOf(
  own: Pick<SurveyReport, 'id' | 'origin' | 'front' | 'prose'>,
  figures: Figures,
): SurveyReport {
  const { questions, design, results, notes } = figures;
  return {
    ...{ ...own, questions, design, results, notes },
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
