import { isSubstantive, type Question, type Responses, type Survey } from '../model/index.ts';
import { type Breakdown, breakdownsOf } from '../estimate/index.ts';
import { variableOf } from './variable.ts';

/**
 * Which cross table: a question's substantive answers, or one choice chosen or not, by the groups of a background
 * question.
 */
export interface TableKey {
  readonly question: string;
  readonly by: string;
  /** Needed for multiple choice, where every choice has a table of its own. */
  readonly choice?: string | null;
}

/** A two-way table of the respondents, of the answers and groups that occur. */
export interface Crosstab {
  readonly rows: number;
  readonly columns: number;
  /** Per respondent row · columns + column; −1 for who gave no substantive answer or no group. */
  readonly code: Int32Array;
  /** Which answer each row is: an index into the question's choices; of a table of one choice 0 not chosen, 1 chosen. */
  readonly answers: readonly number[];
  /** The names of the groups, a column each. */
  readonly groups: readonly string[];
}

/** Throws for an unknown question, choice or background question, and for numbers. */
export function crosstabOf(survey: Survey, responses: Responses, key: TableKey): Crosstab {
  const question = survey.questions.find(({ name }) => name === key.question);
  const breakdown = breakdownsOf(survey.questions, responses).find(({ by }) => by === key.by);
  if (question === undefined) throw new Error(`unknown question: ${key.question}`);
  if (breakdown === undefined) throw new Error(`unknown background question: ${key.by}`);
  const answers = answersOf(survey, responses, question, key.choice ?? null);
  return crosstabulate(answers, breakdown);
}

/**
 * By respondent an index into the choices, or for one choice 1 where it was chosen and 0 where not; −1 without a
 * substantive answer.
 */
export function answersOf(
  survey: Survey,
  responses: Responses,
  question: Question,
  choice: string | null,
): Int32Array {
  const column = responses.columns.get(question.name);
  if (choice !== null) {
    const figure = { statistic: 'share', choice, base: 'valid', by: null, group: null } as const;
    const { y, inBase } = variableOf(survey, responses, { question: question.name, ...figure });
    // Typed arrays are filled in a loop: `from` with a function takes ten times as long.
    const answers = new Int32Array(inBase.length).fill(-1);
    for (let row = 0; row < answers.length; row++)
      if (inBase[row] === 1) answers[row] = y[row] ?? 0;
    return answers;
  }
  if (column?.kind !== 'single') throw new Error(`no table of one choice: ${question.name}`);
  const own = question.choices.map((answer, at) => (isSubstantive(answer) ? at : -1));
  return new Int32Array(column.index).map((at) => own[at] ?? -1);
}

/** The table of answers (−1 for none) by the groups of a breakdown. */
export function crosstabulate(answers: Int32Array, { groupIndex, groups }: Breakdown): Crosstab {
  const [inTable, hasGroup]: [boolean[], boolean[]] = [[], []];
  for (let row = 0; row < answers.length; row++) {
    const [answer, group] = [answers[row] ?? -1, groupIndex[row] ?? -1];
    if (answer >= 0 && group >= 0) inTable[answer] = hasGroup[group] = true;
  }
  const [rows, columns] = [places(inTable), places(hasGroup)];
  const code = new Int32Array(answers.length).fill(-1);
  for (let row = 0; row < answers.length; row++) {
    const [answer, group] = [answers[row] ?? -1, groupIndex[row] ?? -1];
    if (answer >= 0 && group >= 0)
      code[row] = (rows.place[answer] ?? 0) * columns.codes.length + (columns.place[group] ?? 0);
  }
  return {
    rows: rows.codes.length,
    columns: columns.codes.length,
    code,
    answers: rows.codes,
    groups: columns.codes.flatMap((at) => groups[at] ?? []),
  };
}

/** The codes that occur, in order, and the place of each among them. */
function places(occurs: readonly boolean[]) {
  const codes = [...occurs.keys()].filter((code) => occurs[code] === true);
  const place: number[] = [];
  codes.forEach((code, at) => (place[code] = at));
  return { codes, place };
}
