import {
  type Base,
  baseLevelOf,
  type Choice,
  choiceLevel,
  type Column,
  type Question,
  type Responses,
  type Statistic,
  type Survey,
} from '../model/index.ts';
import { breakdownsOf, sidesOf } from '../estimate/index.ts';

/** Which figure: the keys of an Estimate. */
export interface FigureKey {
  readonly question: string;
  /** A median is no sum, so it cannot be linearised this way. */
  readonly statistic: Exclude<Statistic, 'median'>;
  readonly choice: string | null;
  readonly base: Base;
  readonly by: string | null;
  readonly group: string | null;
}

/** By row a number, and 1 where the row is in the base: what shares, means and totals are made of. */
export interface Variable {
  readonly y: Float64Array;
  readonly inBase: Uint8Array;
}

/** The variable of a figure. Throws for an unknown question, choice or group. */
export function variableOf(survey: Survey, responses: Responses, key: FigureKey): Variable {
  const question = survey.questions.find(({ name }) => name === key.question);
  const column = responses.columns.get(key.question);
  if (question === undefined || column === undefined)
    throw new Error(`unknown question: ${key.question}`);
  const { y, inBase } = everyone(question, column, key);
  if (key.by === null) return { y, inBase };
  const breakdown = breakdownsOf(survey.questions, responses).find(({ by }) => by === key.by);
  const group = breakdown?.groups.indexOf(key.group) ?? -1;
  if (breakdown === undefined || group < 0)
    throw new Error(`unknown group: ${key.by}=${String(key.group)}`);
  return { y, inBase: inBase.map((own, row) => (breakdown.groupIndex[row] === group ? own : 0)) };
}

function everyone(question: Question, column: Column, key: FigureKey): Variable {
  switch (column.kind) {
    case 'number':
      return {
        y: column.value,
        inBase: Uint8Array.from(column.value, (y) => (Number.isNaN(y) ? 0 : 1)),
      };
    case 'single':
      return coded(question, column.index, key);
    case 'multiple':
      return ticked(question, column, key);
    default:
      throw new Error(`not tabulated: ${question.name}`);
  }
}

/** A blank belongs to those who were asked, unless the question has a filter. */
const blankRank = ({ relevant }: Question): number => (relevant === null ? 2 : Infinity);

function coded(question: Question, index: Int16Array, key: FigureKey): Variable {
  const scored = key.statistic === 'mean' || key.statistic === 'total';
  const numbers = numbersOf(question, key);
  const isIn = (choice: Choice) =>
    choiceLevel(choice) <= baseLevelOf(key.base) && !(scored && choice.score === null);
  const inBase = question.choices.map((choice) => (isIn(choice) ? 1 : 0));
  const blank = blankRank(question) <= baseLevelOf(key.base) ? 1 : 0;
  return {
    y: Float64Array.from(index, (at) => numbers[at] ?? 0),
    inBase: Uint8Array.from(index, (at) => inBase[at] ?? blank),
  };
}

/** By choice the number that it stands for. */
function numbersOf(question: Question, { statistic, choice }: FigureKey): readonly number[] {
  switch (statistic) {
    case 'mean':
    case 'total':
      return question.choices.map(({ score }) => score ?? 0);
    case 'share':
      placeOf(question, choice);
      return question.choices.map(({ name }) => (name === choice ? 1 : 0));
    case 'net': {
      const sides = sidesOf(question);
      if (sides === null) throw new Error(`no sides: ${question.name}`);
      const wanted = choice === 'top' ? 1 : -1;
      return choice === 'balance' ? sides : sides.map((side) => (side === wanted ? 1 : 0));
    }
  }
}

function placeOf({ name, choices }: Question, choice: string | null): number {
  const at = choices.findIndex((one) => one.name === choice);
  if (at < 0) throw new Error(`unknown choice: ${name}=${String(choice)}`);
  return at;
}

function ticked(
  question: Question,
  column: Extract<Column, { kind: 'multiple' }>,
  key: FigureKey,
): Variable {
  const own = column.ticked[placeOf(question, key.choice)] ?? new Uint8Array();
  const blank = blankRank(question);
  const level = baseLevelOf(key.base);
  const inBase = column.answered.map((answered) => ((answered === 1 ? 2 : blank) <= level ? 1 : 0));
  question.choices.forEach((choice, at) => {
    if (choiceLevel(choice) > level) return;
    const is = column.ticked[at];
    for (let row = 0; row < inBase.length; row++) if (is?.[row] === 1) inBase[row] = 1;
  });
  return { y: Float64Array.from(own), inBase };
}
