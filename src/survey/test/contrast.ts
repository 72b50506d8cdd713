import {
  isSubstantive,
  NUMBER_TYPES,
  type Question,
  type Statistic,
  type Survey,
} from '../model/index.ts';
import type { Comparison } from './compare.ts';
import { compareLinearised } from './groups.ts';
import { pairsOf } from './contrast-pairs.ts';
import { comparedFiguresOf } from './compared-figures.ts';
import { type SurveyDesign, surveyDesignOf } from '../design/index.ts';
import { type Breakdown, breakdownsOf, type EstimateOptions } from '../estimate/index.ts';
import { linearise } from './linearise.ts';
import { meanPairsOf } from './mean-pairs.ts';
import type { RaoScott } from './rao-scott.ts';
import { type IsShown, shownPart } from './shown-part.ts';
import { answersOf } from './crosstab.ts';
import { type TableCells, tableCellsOf } from './table-cells.ts';
import { tableTest, type TableTest } from './table-test.ts';

type OrNull<T> = { readonly [Key in keyof T]: T[Key] | null };

/** Whether the answers to a question differ between the groups of a background question; null and a reason where it cannot be told. */
export interface CrosstabTest extends OrNull<RaoScott>, Omit<TableTest, 'test'> {
  readonly question: string;
  /** Of a multiple choice, whose every choice is a table of its own; else null. */
  readonly choice: string | null;
  readonly by: string;
  /** Answers that count as one, since some of their cells are withheld. */
  readonly together: readonly string[];
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

/** All tests between the groups of a survey, before disclosure control. */
export interface Contrasts {
  readonly tests: readonly CrosstabTest[];
  readonly comparisons: readonly GroupContrast[];
}

/** How tests are made. */
export interface ContrastOptions extends EstimateOptions {
  /** Which cells are published: a test stands on these. Left out for all. */
  readonly isShown?: IsShown;
}

/**
 * Every test between groups within a survey: Rao–Scott of each question × background cross table, and each pair of
 * groups by share, net figure and mean. The numbers are those of `raoScott` and `compareGroups`; the rows of a table
 * are read once for all its pairs.
 *
 * Questions, background questions, choices and groups come in the order of the codebook; the earlier group less the
 * later. Where there is no test (see there) there is no row. Empty for samples that are no probability sample, and for
 * printed tables.
 *
 * @example contrastsOf(survey, { sampling: 'probability' }).tests[0]?.p // 0.0024
 */
export function contrastsOf(survey: Survey, options: ContrastOptions): Contrasts {
  const { sampling = 'probability', lonelyPsu = 'error', isShown = () => true } = options;
  const design = sampling === 'probability' ? surveyDesignOf(survey, lonelyPsu) : null;
  if (design === null || survey.source.kind === 'results') return NOTHING;
  const { responses } = survey.source;
  const breakdowns = breakdownsOf(survey.questions, responses).filter(({ by }) => by !== null);
  return joined(
    survey.questions
      .filter(({ role }) => role === 'question')
      .flatMap((question) => {
        const tables = choicesOf(question).map((choice) => ({
          choice,
          answers: answersOf(survey, responses, question, choice),
        }));
        return breakdowns.flatMap((breakdown) => [
          ...tables.map((table) => inTable(question, table, breakdown, { design, isShown })),
          ofNumbers(survey, question, breakdown, design),
        ]);
      }),
  );
}

const NOTHING: Contrasts = { tests: [], comparisons: [] };

const joined = (parts: readonly Contrasts[]): Contrasts => ({
  tests: parts.flatMap(({ tests }) => tests),
  comparisons: parts.flatMap(({ comparisons }) => comparisons),
});

/** The choices that a question has a cross table for; null stands for the one of all its choices. */
function choicesOf({ type, choices }: Question): readonly (string | null)[] {
  if (type === 'select_one') return [null];
  if (type !== 'select_multiple') return [];
  return choices.flatMap((choice) => (isSubstantive(choice) ? [choice.name] : []));
}

interface CrosstabAnswers {
  readonly choice: string | null;
  readonly answers: Int32Array;
}

function inTable(
  question: Question,
  { choice, answers }: CrosstabAnswers,
  breakdown: Breakdown,
  { design, isShown }: { readonly design: SurveyDesign; readonly isShown: IsShown },
): Contrasts {
  const width = choice === null ? question.choices.length : 2;
  const table = tableCellsOf(answers, width, breakdown, design);
  if (table === null || breakdown.by === null) return NOTHING;
  const named = { question: question.name, by: breakdown.by };
  const key = { question, choice, by: breakdown.by };
  const pairs = pairsOf(table, comparedFiguresOf(question, choice, table.answers), design);
  return {
    tests: testsOf(table, key, { design, isShown }),
    comparisons: pairs.map((pair) => ({ ...named, ...pair })),
  };
}

const NO_TEST: OrNull<RaoScott> = { F: null, ndf: null, ddf: null, p: null, df: null };

function testsOf(
  table: TableCells,
  key: { readonly question: Question; readonly choice: string | null; readonly by: string },
  { design, isShown }: { readonly design: SurveyDesign; readonly isShown: IsShown },
): CrosstabTest[] {
  const part = shownPart({ ...key, answers: table.answers, groups: table.groups }, isShown);
  const found = tableTest(table, part, design);
  if (found === null) return [];
  const { test, ...why } = found;
  const named = { ...key, question: key.question.name };
  return [{ ...named, ...(test ?? NO_TEST), ...why, together: part.together }];
}

function ofNumbers(
  survey: Survey,
  question: Question,
  breakdown: Breakdown,
  design: SurveyDesign,
): Contrasts {
  const { by } = breakdown;
  if (by === null || !NUMBER_TYPES.includes(question.type)) return NOTHING;
  const named = { question: question.name, statistic: 'mean', choice: null, by } as const;
  const y = numbersOf(survey, question);
  if (design.clusters === null && design.raking === null && y !== null)
    return {
      tests: [],
      comparisons: meanPairsOf(y, breakdown, design).map((pair) => ({ ...named, ...pair })),
    };
  const groups = breakdown.groups.flatMap((group) => {
    const own = linearise(survey, { ...named, base: 'valid', group }, design);
    return group === null || own === null ? [] : [{ group, own }];
  });
  const comparisons = groups.flatMap(({ group, own }, at) =>
    groups.slice(at + 1).flatMap(({ group: otherGroup, own: other }) => {
      const found = compareLinearised(own, other, false);
      return found === null ? [] : [{ ...named, group, otherGroup, ...found }];
    }),
  );
  return { tests: [], comparisons };
}

function numbersOf({ source }: Survey, { name }: Question): Float64Array | null {
  if (source.kind === 'results') return null;
  const column = source.responses.columns.get(name);
  return column?.kind === 'number' ? column.value : null;
}
