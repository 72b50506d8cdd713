import { problem } from '../../problem/index.ts';
import { explainSlip } from './choice-slip.ts';
import { refuseChoice } from './columns.ts';
import { cellPlace, personalSign, type Source } from '../form/index.ts';
import type { Column, Question } from '../model/index.ts';

const TICKS = new Map([
  ...['1', '1.0', 'true', 'TRUE', 'True'].map((cell) => [cell, 1] as const),
  ...['0', '0.0', 'false', 'FALSE', 'False'].map((cell) => [cell, 0] as const),
]);

interface Ticks {
  readonly ticked: readonly Uint8Array[];
  readonly answered: Uint8Array;
}

const blank = (question: Question, rows: number): Ticks => ({
  ticked: question.choices.map(() => new Uint8Array(rows)),
  answered: new Uint8Array(rows),
});

/** Reads a multiple-choice question kept as one column: names of choices parted by spaces, in the order of clicking. */
export function readJoined(source: Source, at: number, question: Question): Column {
  const { rows } = source.table;
  const { ticked, answered } = blank(question, rows.length);
  const places = new Map(question.choices.map(({ name }, i) => [name, ticked[i]]));
  rows.forEach((cells, row) => {
    const cell = (cells[at] ?? '').trim();
    if (cell === '') return;
    answered[row] = 1;
    const names = cell.split(/\s+/);
    for (const name of names) {
      const ticks = places.get(name);
      if (ticks !== undefined) ticks[row] = 1;
    }
    if (names.some((name) => !places.has(name))) refuseNames(source, row, at, question);
  });
  return { kind: 'multiple', ticked, answered };
}

/** One Problem a cell: of separators where these are wrong, else of the first name that is. */
function refuseNames(source: Source, row: number, at: number, question: Question): void {
  const { name, list, choices } = question;
  const names = choices.map((choice) => choice.name);
  const cell = (source.table.rows[row]?.[at] ?? '').trim();
  const parts = cell.split(/[\s,;|]+/).filter((part) => part !== '');
  if (parts.every((part) => names.includes(part))) {
    const params = {
      list: list ?? name,
      choices: names,
      suggestion: parts.join(' '),
      slip: 'separator',
    } as const;
    source.problems.push(problem('choice-unknown', cellPlace(source.table, row, at), params));
    return;
  }
  // The parts of a telephone number do not look like one.
  if (personalSign(cell) !== null) {
    refuseChoice(source, row, at, question);
    return;
  }
  for (const seen of cell.split(/\s+/).filter((part) => !names.includes(part))) {
    const place = { ...cellPlace(source.table, row, at), seen };
    const params = { list: list ?? name, choices: names, ...explainSlip(seen, choices) };
    source.problems.push(problem('choice-unknown', place, params));
  }
}

/** Reads a multiple-choice question split into a 0/1 column a choice; nothing in any of them means no answer. */
export function readSplit(
  source: Source,
  columns: ReadonlyMap<string, number>,
  question: Question,
): Column {
  const { rows } = source.table;
  const { ticked, answered } = blank(question, rows.length);
  question.choices.forEach(({ name }, i) => {
    readTicks(source, columns.get(name) ?? -1, ticked[i] ?? answered, answered);
  });
  return { kind: 'multiple', ticked, answered };
}

function readTicks(source: Source, at: number, ticks: Uint8Array, answered: Uint8Array): void {
  source.table.rows.forEach((cells, row) => {
    const cell = (cells[at] ?? '').trim();
    if (cell === '') return;
    const tick = TICKS.get(cell);
    if (tick === undefined)
      source.problems.push(problem('response-split', cellPlace(source.table, row, at), {}));
    else {
      ticks[row] = tick;
      answered[row] = 1;
    }
  });
}
