import type { Comparison } from './compare.ts';
import { compareInfluences } from './groups.ts';
import { pairsOf } from './contrast-pairs.ts';
import { scalesOf } from './contrast-scale.ts';
import { unitsOf, type Units } from '../design/units.ts';
import type { EstimateOptions } from '../estimate/estimate.ts';
import { splitsOf, type Split } from '../estimate/split.ts';
import { influence } from './linear.ts';
import type { Question, QuestionType } from '../model/question.ts';
import { cellsIn, raoScottOf, type RaoScott } from './rao-scott.ts';
import { answersOf, cross } from './rao-scott-table.ts';
import type { Statistic } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';

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
  if (units === null || survey.source.kind === 'results') return NOTHING;
  const { responses } = survey.source;
  const splits = splitsOf(survey.questions, responses).filter(({ by }) => by !== null);
  return joined(
    survey.questions
      .filter(({ role }) => role === 'question')
      .flatMap((question) => {
        const tables = choicesOf(question).map((choice) => ({
          choice,
          answers: answersOf(survey, responses, question, choice),
        }));
        return splits.flatMap((split) => [
          ...tables.map((table) => inTable(question, table, split, units)),
          ofNumbers(survey, question, split, units),
        ]);
      }),
  );
}

const NOTHING: Contrasts = { tests: [], comparisons: [] };

const joined = (parts: readonly Contrasts[]): Contrasts => ({
  tests: parts.flatMap(({ tests }) => tests),
  comparisons: parts.flatMap(({ comparisons }) => comparisons),
});

/** Of which choices a question has a table; one of all its choices is null. */
function choicesOf({ type, choices }: Question): readonly (string | null)[] {
  if (type === 'select_one') return [null];
  if (type !== 'select_multiple') return [];
  return choices.flatMap(({ kind, name }) => (kind === 'answer' || kind === 'other' ? [name] : []));
}

interface Table {
  readonly choice: string | null;
  readonly answers: Int16Array;
}

function inTable(
  question: Question,
  { choice, answers }: Table,
  split: Split,
  units: Units,
): Contrasts {
  const table = cross(answers, split);
  const cells = cellsIn(table, units);
  if (cells === null || split.by === null) return NOTHING;
  const named = { question: question.name, by: split.by };
  const test = raoScottOf(table, cells, units);
  const pairs = pairsOf(table, cells, scalesOf(question, choice, table.answers), units);
  return {
    tests: test === null ? [] : [{ ...named, choice, ...test }],
    comparisons: pairs.map((pair) => ({ ...named, ...pair })),
  };
}

const NUMBERS: readonly QuestionType[] = ['integer', 'decimal', 'range'];

function ofNumbers(survey: Survey, question: Question, split: Split, units: Units): Contrasts {
  const { by } = split;
  if (by === null || !NUMBERS.includes(question.type)) return NOTHING;
  const named = { question: question.name, statistic: 'mean', choice: null, by } as const;
  const groups = split.groups.flatMap((group) => {
    const own = influence(survey, { ...named, base: 'valid', group }, units);
    return group === null || own === null ? [] : [{ group, own }];
  });
  const comparisons = groups.flatMap(({ group, own }, at) =>
    groups.slice(at + 1).flatMap(({ group: otherGroup, own: other }) => {
      const found = compareInfluences(own, other, false);
      return found === null ? [] : [{ ...named, group, otherGroup, ...found }];
    }),
  );
  return { tests: [], comparisons };
}
