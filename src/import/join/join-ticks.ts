import { fold } from '../../format/index.ts';
import { answerKinds } from '../answer/index.ts';
import { noteOf, type Note } from '../draft/index.ts';
import type { Column } from '../sheet/index.ts';
import { itemHeaders } from './item.ts';
import type { Joined } from './joined.ts';

/** Stands in no cell of any file. */
const UNIT = '\u001f';
const TICK = /^(?:1|1\.0|x|y|yes|co|true|checked|selected|chon|da chon|✓|✔|☑|✅)$/u;
const NO_TICK = /^(?:0|0\.0|n|no|khong|false|unchecked|not selected|khong chon|☐)$/u;

interface Choice {
  readonly column: Column;
  readonly label: string;
}

/**
 * Columns that stand for one choice each become one column of several answers. They share the words before the choice, and
 * hold their own choice, one mark, or marks of yes and no; a cell of words belongs to "other". An empty cell is a choice
 * not ticked by whoever answered anything of the file.
 *
 * @param marked whether `Y` is the only mark, so that one column suffices
 */
export function joinTicks(columns: readonly Column[], marked: boolean): Joined {
  const answered = rowsWithAnswers(columns);
  const taken = new Map<Column, Column | null>();
  const notes: Note[] = [];
  for (const [stem, choices] of families(columns)) {
    const own = choices.filter(({ column }) => !taken.has(column));
    const [first] = own;
    if (first === undefined || !areTicks(own, marked)) continue;
    taken.set(first.column, joined(stem, own, answered));
    own.slice(1).forEach(({ column }) => taken.set(column, null));
    const places = own.map(({ column }) => column.at);
    notes.push(noteOf('joined', answered.filter(Boolean).length, places));
  }
  const next = columns.flatMap((column) => {
    const one = taken.get(column);
    return one === undefined ? [column] : one === null ? [] : [one];
  });
  return { columns: next, notes };
}

/** Choices by the words before them, those of the most columns first. */
function families(columns: readonly Column[]): readonly (readonly [string, readonly Choice[]])[] {
  const found = new Map<string, Choice[]>();
  for (const column of columns) {
    if (column.out === 'tool' || column.labels !== null || column.multiple) continue;
    for (const { stem, item } of itemHeaders(column.header))
      found.set(stem, [...(found.get(stem) ?? []), { column, label: item }]);
  }
  return [...found].toSorted(([, a], [, b]) => b.length - a.length);
}

function areTicks(choices: readonly Choice[], marked: boolean): boolean {
  const plain = choices.filter((choice) => !isWords(choice));
  if (plain.length < 2 && !(marked && choices.length > 1)) return false;
  return (
    plain.length > 0 &&
    choices.length - plain.length <= 1 &&
    plain.every(isTicked) &&
    hasTick(plain)
  );
}

function hasTick(choices: readonly Choice[]): boolean {
  return choices.some(({ column }) => column.cells.some((cell) => cell !== ''));
}

/** The words typed beside "other" stand in a column of their own. */
function isWords(choice: Choice): boolean {
  const { column, label } = choice;
  const other =
    /^other$/iu.test(label) || answerKinds([label])[0] === 'other' || column.out === 'text';
  return other && !isTicked(choice);
}

function isTicked({ column, label }: Choice): boolean {
  const cells = new Set(
    column.cells.filter((cell) => cell !== '').map((cell) => fold(cell).trim()),
  );
  const own = fold(label).trim();
  const rest = [...cells].filter((cell) => cell !== own);
  // Yes and no in words may be two answers to a question of its own; 1, Y and x are marks.
  const worded = rest.some((cell) => /^(?:co|khong|yes|no)$/u.test(cell));
  if (worded && rest.length > 1) return false;
  return rest.every(
    (cell) =>
      TICK.test(cell) || (NO_TICK.test(cell) && rest.length > 1) || /^(?:0|n|false)$/u.test(cell),
  );
}

function joined(stem: string, choices: readonly Choice[], answered: readonly boolean[]): Column {
  const [first] = choices;
  if (first === undefined) throw new Error('a question without choices');
  const marks = choices.map((choice) => ({ ...choice, words: isWords(choice) }));
  const ticked = ({ column, label, words }: (typeof marks)[number], row: number): boolean => {
    const cell = fold(column.cells[row] ?? '').trim();
    if (cell === '') return false;
    return words ? !NO_TICK.test(cell) : cell === fold(label).trim() || TICK.test(cell);
  };
  const labelOf = ({ label, words }: (typeof marks)[number]): string =>
    words || /^other$/iu.test(label) ? 'Khác' : label;
  const cells = answered.map((_, row) =>
    marks
      .filter((mark) => ticked(mark, row))
      .map(labelOf)
      .join(UNIT),
  );
  // Where marks of "not ticked" are written, a row without any was not asked.
  const explicit = choices.some(({ column }) =>
    column.cells.some((cell) => NO_TICK.test(fold(cell).trim())),
  );
  const asked = answered.map((was, row) =>
    explicit ? choices.some(({ column }) => (column.cells[row] ?? '') !== '') : was,
  );
  return {
    ...first.column,
    ...{ header: stem, code: null, cells, asked, separators: [UNIT], multiple: true, out: null },
    choices: [...new Set(marks.map(labelOf))],
  };
}

/** Whoever answered anything; a form left at once was put no question. */
function rowsWithAnswers(columns: readonly Column[]): readonly boolean[] {
  const own = columns.filter(({ out }) => out !== 'tool');
  return (columns[0]?.cells ?? []).map((_, row) =>
    own.some(({ cells }) => (cells[row] ?? '') !== ''),
  );
}
