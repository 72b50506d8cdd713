import type { SurveyReport } from '../report.ts';
import type {
  Choice,
  Mark,
  PublishedContrast,
  PublishedTest,
  Question,
  Result,
} from '../survey/index.ts';
import { toColumns, withoutEmpty } from './columns.ts';
import { publishedDesign, publishedP, publishedResult, publishedTest } from './precision.ts';
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
import { sourceText } from './source-text.ts';

/** What a report does not know of itself. */
interface Around {
  /** The full address of the survey's page. */
  readonly url: string;
  /** What each mark means, in the language of the site. */
  readonly marks: Readonly<Record<Mark, string>>;
}

/**
 * The published form of a survey: a plain value for `JSON.stringify`, every number with the digits that are published.
 *
 * @example toPublished(report, { url, marks }).results.value?.[0] // 0.624
 */
export function toPublished(report: SurveyReport, { url, marks }: Around): Published {
  const { status, audience, ...survey } = report.front;
  void [status, audience];
  const figures = new Table<FigureRow>(FIGURE_KEYS);
  const subgroups = new Table<SubgroupRow>(SUBGROUP_KEYS);
  const results = report.results.map((one) => resultRow(publishedResult(one), figures, subgroups));
  const comparisons = report.comparisons.flatMap((one) => comparisonRow(one, figures, subgroups));
  return {
    format: FORMAT,
    id: report.id,
    url,
    synthetic: report.front.synthetic,
    source: sourceText(report),
    survey,
    design: publishedDesign(report.design),
    marks,
    notes: Object.fromEntries(report.notes),
    questions: report.questions.filter(isAsked).map(questionOf),
    figures: toColumns<FigureRow>(FIGURE_KEYS, figures.rows),
    subgroups: toColumns<SubgroupRow>(SUBGROUP_KEYS, subgroups.rows),
    results: withoutEmpty(toColumns<ResultRow>(RESULT_KEYS, results)),
    tests: withoutEmpty(toColumns<TestRow>(TEST_KEYS, report.tests.map(testRow))),
    comparisons: toColumns<ComparisonRow>(COMPARISON_KEYS, comparisons),
  };
}

/** Rows, each once, in the order in which they were first met. */
class Table<Row extends object> {
  readonly rows: Row[] = [];
  readonly #keys: readonly (keyof Row)[];
  readonly #places = new Map<string, number>();

  constructor(keys: readonly (keyof Row)[]) {
    this.#keys = keys;
  }

  /** The place of a row, counted from 0. */
  place(row: Row): number {
    const name = this.#keys.map((key) => String(row[key])).join('\n');
    const found = this.#places.get(name);
    if (found !== undefined) return found;
    this.#places.set(name, this.rows.length);
    return this.rows.push(row) - 1;
  }
}

function resultRow(
  { n, baseN, value, low, high, se, df, marks, ...names }: Result,
  figures: Table<FigureRow>,
  subgroups: Table<SubgroupRow>,
): ResultRow {
  const [figure, subgroup] = [figures.place(names), subgroups.place(names)];
  return { figure, subgroup, n, base_n: baseN, value, low, high, se, df, marks: marks.join(' ') };
}

function testRow(test: PublishedTest): TestRow {
  const { pAdjusted, marks, withheld, clustered, together, ...row } = publishedTest(test);
  const names = {
    withheld: withheld.join(' '),
    clustered: clustered.join(' '),
    together: together.join(' '),
  };
  return { ...row, p_adjusted: pAdjusted, ...names, marks: marks.join(' ') };
}

/** A comparison that was tested; of others nothing is told but what the figures themselves tell. */
function comparisonRow(
  one: PublishedContrast,
  figures: Table<FigureRow>,
  subgroups: Table<SubgroupRow>,
): ComparisonRow[] {
  const p = publishedP(one.pAdjusted);
  if (p === null) return [];
  const { question, statistic, choice, by } = one;
  return [
    {
      figure: figures.place({ question, statistic, choice, base: 'valid' }),
      subgroup: subgroups.place({ by, group: one.group }),
      other: subgroups.place({ by, group: one.otherGroup }),
      p_adjusted: p,
    },
  ];
}

const isAsked = ({ role }: Question): boolean => role === 'question' || role === 'background';

function questionOf(question: Question): PublishedQuestion {
  const { name, type, label, labelEn, hint, role, scale, series, base } = question;
  const { sections, wording, complete, choices, steps, index } = question;
  return {
    ...{ name, type, label, role, scale, complete },
    ...(labelEn === null ? {} : { labelEn }),
    ...(hint === null ? {} : { hint }),
    ...(series === null ? {} : { series }),
    ...(base === null ? {} : { base }),
    ...(sections.length === 0 ? {} : { sections }),
    ...(wording === 'exact' ? {} : { wording }),
    ...(steps === undefined ? {} : { steps }),
    ...(index === undefined ? {} : { index }),
    choices: choices.map(choiceOf),
  };
}

function choiceOf({ name, label, labelEn, kind, score }: Choice): PublishedChoice {
  return {
    ...{ name, label },
    ...(labelEn === null ? {} : { labelEn }),
    ...(kind === 'answer' ? {} : { kind }),
    ...(score === null ? {} : { score }),
  };
}
