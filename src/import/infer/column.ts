import { backgroundName, choiceList, plainHeader, splitAnswers } from '../answer/index.ts';
import type { Column } from '../sheet/index.ts';
import { blank, drop, type Unnamed } from './blank.ts';
import { inferCoded } from './coded.ts';
import { commaDoubt, isCompound } from './commas.ts';
import { chooseAnswers, isKnownList, LIST_SHARE, spreadOf } from './choices.ts';
import { ageGroups, isRowKey, looksCoded, readNumbers, type Numbers } from './number.ts';
import type { Doubt, Dropped, Reading } from '../draft/index.ts';
import { cellSign, cellsReason, headerReason, isFullName } from '../personal/index.ts';

/** What the columns are read beside. */
export interface Context {
  /** Answers that several columns share, as `commonAnswers` finds them. */
  readonly common: ReadonlySet<string>;
  /** What staff said of columns, by place. */
  readonly readings: ReadonlyMap<number, Reading>;
  readonly decimalComma: boolean;
  /** Marks of the battery that a column is of, by place. */
  readonly siblings?: ReadonlyMap<number, readonly number[]>;
}

const WEIGHT = /^(?:trong so|quyen so|he so (?:gia quyen|trong so)|weights?|wt|wgt)(?: .{0,20})?$/u;
/** Below this part of repeated answers, a column is texts without a doubt. */
const TEXT_SHARE = 0.3;
const FEW = 15;
const AGE_WORDS = {
  under: (age: number) => `Dưới ${String(age)}`,
  over: (age: number) => `${String(age)} trở lên`,
};

/** Decides what a column is: a question with its answers, or left out, and why. */
export function inferColumn(column: Column, context: Context): Unnamed | Dropped {
  const chosen = context.readings.get(column.at);
  if (chosen === 'drop') return drop(column, 'chosen');
  if (column.cells.every((cell) => cell === '')) return drop(column, 'empty');
  if (column.out !== null) return drop(column, column.out);
  if (column.unsure === 'dates' && chosen === undefined)
    return { ...drop(column, 'date'), doubt: { kind: 'dates', taken: 'drop', others: ['one'] } };
  if (column.choices !== null) return inferTicks(column, column.choices);
  if (column.weight || WEIGHT.test(plainHeader(column.header))) return weigh(column, context);
  const reason =
    headerReason(column.header) ??
    (column.code === null ? null : headerReason(column.code)) ??
    cellsReason(column.header, column.cells);
  if (reason !== null) return drop(column, reason);
  if (column.labels !== null && column.labels.size > 0) return inferCoded(column, column.labels);
  const numbers = column.multiple ? null : readNumbers(column.cells, context.decimalComma);
  if (numbers !== null && chosen !== 'many' && (chosen !== 'one' || looksCoded(numbers)))
    return inferNumber(column, numbers, chosen, context.siblings?.get(column.at) ?? []);
  return inferAnswers(column, context, chosen, numbers !== null);
}

/** A question with a column for each choice: its choices are known, chosen or not. */
function inferTicks(column: Column, labels: readonly string[]): Unnamed {
  const list = choiceList(labels.filter((label) => cellSign(label) === null && !isFullName(label)));
  const names = new Map(list.choices.map(({ label, name }) => [label, name]));
  const { answers: parts } = splitAnswers(column.cells, column.separators, true);
  const answers = parts.map((own) => own.flatMap((label) => names.get(label) ?? []).join(' '));
  const answered = (column.asked ?? []).filter(Boolean).length;
  return {
    ...blank(column, answers),
    ...{ type: 'select_multiple', choices: list.choices, asked: column.asked, answered },
  };
}

function weigh(column: Column, { decimalComma }: Context): Unnamed | Dropped {
  const numbers = readNumbers(column.cells, decimalComma);
  if (numbers === null || !numbers.values.every((value) => value > 0))
    return drop(column, 'weight');
  return { ...numberColumn(column, numbers), type: 'decimal', role: 'weight' };
}

function inferNumber(
  column: Column,
  numbers: Numbers,
  chosen: Reading | undefined,
  siblings: readonly number[],
): Unnamed | Dropped {
  if (isRowKey(numbers)) return drop(column, 'key');
  if (backgroundName(column.header) === 'nhom_tuoi') {
    const groups = ageGroups(numbers.values, AGE_WORDS);
    if (groups !== null) return { ...listColumn({ ...column, cells: groups }), grouped: true };
  }
  if (chosen === 'number' || (siblings.length === 0 && !looksCoded(numbers)))
    return numberColumn(column, numbers);
  const cells = numbers.values.map((value) => (Number.isNaN(value) ? '' : String(value)));
  const doubt: Doubt = { kind: 'codes', taken: 'one', others: ['number', 'drop'] };
  const marks = markColumn(column, cells, siblings);
  const choices = marks.choices.map((choice) => ({ ...choice, score: Number(choice.label) }));
  return { ...marks, choices, scale: 'ordinal', doubt: chosen === undefined ? doubt : null };
}

function numberColumn(column: Column, { values, integer }: Numbers): Unnamed {
  const answers = values.map((value) => (Number.isNaN(value) ? '' : plainNumber(value)));
  return {
    ...blank(column, answers),
    type: integer ? 'integer' : 'decimal',
  };
}

/** A column of marks, whose list has those of its battery too. */
function markColumn(
  column: Column,
  cells: readonly string[],
  siblings: readonly number[],
): Unnamed {
  const all = listColumn({ ...column, cells: [...cells, ...siblings.map(String)] });
  const answers = all.answers.slice(0, cells.length);
  return { ...all, answers, answered: answers.filter((answer) => answer !== '').length };
}

/** Without powers of ten, and without the dust of binary fractions. */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(10).replace(/\.?0+$/u, '');
}

/** A column without free texts: every answer is a choice. */
function listColumn(column: Column): Unnamed {
  const all = new Set(column.cells.filter((cell) => cell !== '').map((cell) => cell.toLowerCase()));
  const chosen = chooseAnswers({ ...column, separators: [] }, all);
  if (chosen === null) throw new Error(`no list of choices: column ${String(column.at)}`);
  return answered(column, chosen);
}

function inferAnswers(
  column: Column,
  { common }: Context,
  chosen: Reading | undefined,
  numeric: boolean,
): Unnamed | Dropped {
  const together = chosen === undefined && !column.multiple && isCompound(column);
  const split = splitAnswers(column.cells, column.separators, column.multiple || chosen === 'many');
  const whole = chosen === 'one' || together ? splitAnswers(column.cells, []) : split;
  const { repeated, different } = spreadOf(whole);
  const asked = chosen === 'one' || chosen === 'many' || column.multiple;
  if (repeated < LIST_SHARE && !asked && !numeric && !isKnownList(whole)) {
    const unsure = repeated >= TEXT_SHARE || different <= FEW;
    const doubt: Doubt = { kind: 'text', taken: 'drop', others: ['one'] };
    return { ...drop(column, 'text'), doubt: unsure ? doubt : null };
  }
  const own = chosen === 'one' || together ? { ...column, separators: [] } : column;
  const found = chooseAnswers({ ...own, multiple: whole.multiple }, common);
  if (found === null) return drop(column, 'text');
  return {
    ...answered(column, found),
    doubt: chosen === undefined ? commaDoubt(column, whole.unsure) : null,
  };
}

function answered(column: Column, found: NonNullable<ReturnType<typeof chooseAnswers>>): Unnamed {
  const { list, answers, merged, split } = found;
  const background = !split.multiple && backgroundName(column.header) !== null;
  return {
    ...blank(column, answers),
    type: split.multiple ? 'select_multiple' : 'select_one',
    role: background ? 'background' : 'question',
    ...{ choices: list.choices, core: list.core, merged },
    // A scale with two sides asks for an opinion; of several answers, and of people, there is none.
    scale: split.multiple
      ? 'nominal'
      : background && list.scale === 'bipolar'
        ? 'ordinal'
        : list.scale,
  };
}
