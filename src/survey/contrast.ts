import type { Comparison } from './compare.ts';
import { compareGroups } from './compare-groups.ts';
import { pairsOf } from './contrast-pairs.ts';
import { scalesOf } from './contrast-scale.ts';
import { unitsOf, type Units } from './design-units.ts';
import type { EstimateOptions } from './estimate.ts';
import type { Question } from './question.ts';
import { cellsIn, raoScottOf, type RaoScott } from './rao-scott.ts';
import { crossingOf } from './rao-scott-table.ts';
import type { Statistic } from './result.ts';
import type { Survey } from './survey.ts';

/** Whether the answers to a question differ between the groups of a background question. */
export interface TableTest extends RaoScott {
  readonly question: string;
  /** Of a multiple choice, whose every choice is a table of its own; else null. */
  readonly choice: string | null;
  readonly by: string;
}

/** `group` less `otherGroup`, of one figure of a question; base `valid`. */
export interface GroupContrast extends Comparison {
  readonly question: string;
  readonly statistic: Statistic;
  readonly choice: string | null;
  readonly by: string;
  readonly group: string;
  readonly otherGroup: string;
}

/** All that can be tested between the groups of a survey, before disclosure. */
export interface Contrasts {
  readonly tests: readonly TableTest[];
  readonly comparisons: readonly GroupContrast[];
}

/**
 * Every test between groups within a survey: Rao–Scott of each question × background table, and each pair of groups by
 * share, net figure and mean, with covariance. The numbers are those of `raoScott` and `compareGroups`; a table's rows are
 * read once for all its pairs.
 *
 * Questions, backgrounds, choices and groups in the order of the codebook, the earlier group less the later. What has no
 * test (see there) is left out. Nothing at all of a sample that is no probability sample, and of tables.
 *
 * @example contrastsOf(survey, { sampling: 'probability' }).tests[0]?.p // 0.0024
 */
export function contrastsOf(survey: Survey, options: EstimateOptions): Contrasts {
  const { sampling = 'probability', lonelyPsu = 'error' } = options;
  const units = sampling === 'probability' ? unitsOf(survey, lonelyPsu) : null;
  if (units === null) return { tests: [], comparisons: [] };
  const backgrounds = survey.questions.filter(
    ({ role, type }) => role === 'background' && type === 'select_one',
  );
  const each = survey.questions
    .filter(({ role }) => role === 'question')
    .flatMap((question) => backgrounds.map((by) => contrastsIn(survey, question, by, units)));
  return {
    tests: each.flatMap(({ tests }) => tests),
    comparisons: each.flatMap(({ comparisons }) => comparisons),
  };
}

function contrastsIn(survey: Survey, question: Question, by: Question, units: Units): Contrasts {
  switch (question.type) {
    case 'select_one':
      return inTable(survey, { question, choice: null, by }, units);
    case 'select_multiple': {
      const tables = question.choices
        .filter(({ kind }) => kind === 'answer' || kind === 'other')
        .map(({ name }) => inTable(survey, { question, choice: name, by }, units));
      return {
        tests: tables.flatMap(({ tests }) => tests),
        comparisons: tables.flatMap(({ comparisons }) => comparisons),
      };
    }
    case 'integer':
    case 'decimal':
    case 'range':
      return { tests: [], comparisons: ofNumbers(survey, question, by, units) };
    default:
      return { tests: [], comparisons: [] };
  }
}

interface Table {
  readonly question: Question;
  readonly choice: string | null;
  readonly by: Question;
}

function inTable(survey: Survey, { question, choice, by }: Table, units: Units): Contrasts {
  if (survey.source.kind === 'results') return { tests: [], comparisons: [] };
  const named = { question: question.name, by: by.name };
  const table = crossingOf(survey, survey.source.responses, { ...named, choice });
  const cells = cellsIn(table, units);
  if (cells === null) return { tests: [], comparisons: [] };
  const test = raoScottOf(table, cells, units);
  const pairs = pairsOf(table, cells, scalesOf(question, choice, table.answers), units);
  return {
    tests: test === null ? [] : [{ ...named, choice, ...test }],
    comparisons: pairs.map((pair) => ({ ...named, ...pair })),
  };
}

/** Numbers are seldom many questions: each pair is compared by itself. */
function ofNumbers(
  survey: Survey,
  { name: question }: Question,
  by: Question,
  units: Units,
): GroupContrast[] {
  const groups = by.choices.filter(({ kind }) => kind === 'answer' || kind === 'other');
  return groups.flatMap(({ name: group }, at) =>
    groups.slice(at + 1).flatMap(({ name: otherGroup }) => {
      const key = { question, choice: null, by: by.name, group, otherGroup };
      const found = compareGroups(survey, key, { units });
      return found === null ? [] : [{ ...key, statistic: 'mean' as const, ...found }];
    }),
  );
}
