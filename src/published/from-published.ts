import type { SurveyReport } from '../report.ts';
import type {
  Choice,
  Estimate,
  Mark,
  PublishedContrast,
  PublishedTest,
  Question,
  Result,
} from '../survey/index.ts';
import { toRows } from './columns.ts';
import {
  COMPARISON_KEYS,
  type ComparisonRow,
  FIGURE_KEYS,
  type FigureRow,
  FORMAT,
  SUBGROUP_KEYS,
  type SubgroupRow,
  type Published,
  type PublishedChoice,
  type PublishedQuestion,
  RESULT_KEYS,
  type ResultRow,
  TEST_KEYS,
  type TestRow,
} from './published.ts';

/** A survey as it was published: a report without prose, of the questions that were asked, that knows its address. */
export interface PublishedReport extends SurveyReport {
  /** The full address of the survey's page. */
  readonly url: string;
}

/**
 * A published survey as charts, tables and texts take it. What is not published is null: weighted counts, design effects
 * of single figures, names of intervals; of comparisons all but the adjusted p.
 *
 * @throws where the value is of another format
 * @example fromPublished(await response.json()).results[0]?.value // 0.624
 */
export function fromPublished(published: Published): PublishedReport {
  // What is fetched may come of another version.
  const format: number = published.format;
  if (format !== FORMAT) throw new Error(`not results of format ${FORMAT}: ${format}`);
  const figures = toRows<FigureRow>(FIGURE_KEYS, published.figures);
  const subgroups = toRows<SubgroupRow>(SUBGROUP_KEYS, published.subgroups);
  const names: Names = {
    figure: (at) => rowOf(figures, at),
    subgroup: (at) => rowOf(subgroups, at),
  };
  return {
    id: published.id,
    url: published.url,
    front: { ...published.survey, status: 'published', audience: 'public' },
    design: published.design,
    questions: published.questions.map(questionOf),
    results: toRows<ResultRow>(RESULT_KEYS, published.results).map((row) => resultOf(row, names)),
    tests: toRows<TestRow>(TEST_KEYS, published.tests).map(testOf),
    comparisons: toRows<ComparisonRow>(COMPARISON_KEYS, published.comparisons).map((row) =>
      contrastOf(row, names),
    ),
    notes: new Map(Object.entries(published.notes)),
    prose: NO_PROSE,
  };
}

const NO_PROSE: SurveyReport['prose'] = {
  root: { type: 'root', children: [] },
  elements: [],
  typed: [],
  headings: [],
  claims: [],
};

interface Names {
  readonly figure: (at: number) => FigureRow;
  readonly subgroup: (at: number) => SubgroupRow;
}

function rowOf<Row>(rows: readonly Row[], at: number): Row {
  const row = rows[at];
  if (row === undefined) throw new Error(`no such row of a published table: ${at}`);
  return row;
}

/** What is published has passed disclosure before it was written. */
function resultOf({ figure, subgroup, base_n, marks, ...row }: ResultRow, names: Names): Result {
  const estimate: Estimate = {
    ...names.figure(figure),
    ...names.subgroup(subgroup),
    ...row,
    baseN: base_n,
    weightedN: null,
    weightedBase: null,
    interval: null,
    deff: null,
    marks: marksOf(marks),
  };
  return estimate as Result;
}

const MARKS: readonly Mark[] = ['c', 'u', 'low', 'z', 'b'];

function marksOf(marks: string): readonly Mark[] {
  return marks === '' ? [] : MARKS.filter((mark) => marks.split(' ').includes(mark));
}

const namesOf = (names: string): readonly string[] => (names === '' ? [] : names.split(' '));

function testOf({
  p_adjusted,
  marks,
  withheld,
  clustered,
  together,
  ...row
}: TestRow): PublishedTest {
  const names = {
    withheld: namesOf(withheld),
    clustered: namesOf(clustered),
    together: namesOf(together),
  };
  const test = { ...row, ...names, pAdjusted: p_adjusted, marks: marksOf(marks) };
  return test as unknown as PublishedTest;
}

function contrastOf(
  { figure, subgroup, other, p_adjusted }: ComparisonRow,
  names: Names,
): PublishedContrast {
  const { question, statistic, choice } = names.figure(figure);
  const [one, two] = [names.subgroup(subgroup), names.subgroup(other)];
  const pair = { by: one.by, group: one.group, otherGroup: two.group };
  const unknown = { difference: null, se: null, df: null, t: null, p: null, low: null, high: null };
  const contrast = { question, statistic, choice, ...pair, ...unknown, marks: [] };
  return { ...contrast, pAdjusted: p_adjusted } as unknown as PublishedContrast;
}

function questionOf(published: PublishedQuestion): Question {
  return {
    labelEn: null,
    hint: null,
    series: null,
    base: null,
    sections: [],
    wording: 'exact',
    ...published,
    choices: published.choices.map(choiceOf),
    list: null,
    relevant: null,
    line: 0,
  };
}

function choiceOf(published: PublishedChoice): Choice {
  return { labelEn: null, kind: 'answer', score: null, ...published };
}
