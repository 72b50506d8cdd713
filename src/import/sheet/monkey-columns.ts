import { answerKinds } from '../answer/index.ts';
import { plainColumn, type Column } from './column.ts';

/** Stands in no cell of any file. */
const UNIT = '\u001f';
const RESPONSE = /^(?:response|tra loi|trả lời|open-ended response)?$/iu;

interface Part {
  readonly at: number;
  readonly label: string;
  readonly cells: readonly string[];
}

/**
 * The columns of an export with two header rows, as SurveyMonkey writes it: the question stands above the first of its
 * columns, below it the choices, the rows of a grid, or "Response".
 *
 * @param cellsOf the cells of a column of the sheet
 */
export function monkeyColumns(
  questions: readonly string[],
  labels: readonly string[],
  cellsOf: (at: number) => readonly string[],
): readonly Column[] {
  const groups: { header: string; parts: Part[] }[] = [];
  for (let at = 0; at < Math.max(questions.length, labels.length); at++) {
    const header = questions[at] ?? '';
    const part = { at, label: labels[at] ?? '', cells: cellsOf(at) };
    if (header !== '') groups.push({ header, parts: [part] });
    else if (part.label !== '') groups.at(-1)?.parts.push(part);
  }
  return groups.flatMap(({ header, parts }) => columnsOf(header, parts));
}

function columnsOf(header: string, parts: readonly Part[]): readonly Column[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  if (rest.length === 0 && !isTicks(first)) return [plainColumn(first.at, header, first.cells)];
  const [other] = parts.filter(({ label }) => isOther(label));
  const own = parts.filter((part) => part !== other);
  if (own.every(isTicks)) return [ticked(header, parts)];
  if (own.length === 1 && RESPONSE.test(first.label))
    return [plainColumn(first.at, header, withOther(first, other))];
  return own.map(({ at, label, cells }) => plainColumn(at, `${header} – ${label}`, cells));
}

const isOther = (label: string): boolean => answerKinds([label])[0] === 'other';

/** A column of a question with several answers holds its own label or nothing. */
function isTicks({ label, cells }: Part): boolean {
  return !RESPONSE.test(label) && cells.every((cell) => cell === '' || cell === label);
}

/** The words after "other" are free text: that something was said is enough. */
function ticked(header: string, parts: readonly Part[]): Column {
  const [first] = parts;
  const cells = (first?.cells ?? []).map((_, row) =>
    parts.flatMap(({ label, cells: own }) => ((own[row] ?? '') === '' ? [] : [label])).join(UNIT),
  );
  return { ...plainColumn(first?.at ?? 0, header, cells, [UNIT]), multiple: true };
}

function withOther(answers: Part, other: Part | undefined): readonly string[] {
  return answers.cells.map((cell, row) =>
    cell === '' && (other?.cells[row] ?? '') !== '' ? (other?.label ?? '') : cell,
  );
}
