import { fold } from '../../format/index.ts';
import { readType, type RowType } from '../../survey/index.ts';
import type { FormSheet } from './rows.ts';

/** A row of the form that may have answers. */
export interface FormQuestion {
  readonly row: number;
  readonly name: string;
  readonly label: string;
  readonly type: RowType;
  /** Choice names by name and by folded label. */
  readonly choices: ReadonlyMap<string, string>;
  readonly choiceNames: readonly string[];
}

/** What a column of the answers is. */
export interface FormColumn {
  readonly question: FormQuestion;
  /** The choice of a column that holds 0 and 1; null for a column of answers. */
  readonly choice: string | null;
}

/**
 * A name of a choice without spaces, which XLSForm allows where one choice is taken.
 *
 * @example
 * plainName('Một cửa xã'); // 'Một_cửa_xã'
 */
export function plainName(name: string): string {
  return name.trim().replaceAll(/\s+/gu, '_');
}

const SIGNS = /[/.:-]/gu;
const keyOf = (text: string): string => fold(text).trim().replaceAll(/\s+/gu, ' ');

/** The rows of a form that ask something, with their choices. */
export function formQuestions(form: FormSheet, choices: FormSheet | null): readonly FormQuestion[] {
  const lists = Map.groupBy(choices?.rows ?? [], (row) => choices?.cell(row, 'list_name') ?? '');
  return form.rows.flatMap((row) => {
    const type = readType(form.cell(row, 'type'));
    const name = form.cell(row, 'name');
    if (name === '' || ['begin', 'end', 'repeat', 'note'].includes(type.kind)) return [];
    const own = type.kind === 'select' ? (lists.get(type.list) ?? []) : [];
    const written = own.map((at) => choices?.cell(at, 'name') ?? '');
    const names = written.map(plainName);
    const labels = own.map((at): [string, string] => [
      keyOf(choices?.cell(at, 'label') ?? ''),
      plainName(choices?.cell(at, 'name') ?? ''),
    ]);
    const named = [...written, ...names].map((own): [string, string] => [own, plainName(own)]);
    const map = new Map([...labels, ...named]);
    return [{ row, name, label: form.cell(row, 'label'), type, choices: map, choiceNames: names }];
  });
}

/**
 * Finds the question that a header of the answers belongs to, by names or labels, with the names of groups before it and
 * the name or label of a choice after it; null for a column of the tool.
 */
export function bindColumn(header: string, questions: readonly FormQuestion[]): FormColumn | null {
  const whole = findQuestion(header, questions);
  if (whole !== null) return { question: whole, choice: null };
  for (const { index } of [...header.matchAll(SIGNS)].toReversed()) {
    const [before, after] = [header.slice(0, index), header.slice(index + 1)];
    const plain = findQuestion(after, questions);
    if (plain !== null) return { question: plain, choice: null };
    const parent = findQuestion(before, questions) ?? findQuestion(lastPart(before), questions);
    const choice = parent?.choices.get(after) ?? parent?.choices.get(keyOf(after));
    if (parent !== null && choice !== undefined) return { question: parent, choice };
  }
  return null;
}

const lastPart = (text: string): string => text.slice(text.lastIndexOf('/') + 1);

function findQuestion(text: string, questions: readonly FormQuestion[]): FormQuestion | null {
  const named = questions.find(({ name }) => name === text);
  if (named !== undefined) return named;
  const worded = questions.filter(({ label }) => label !== '' && keyOf(label) === keyOf(text));
  return worded.length === 1 ? (worded[0] ?? null) : null;
}

/** The names of the choices in a cell, which holds names or labels; what is neither stays, to be reported. */
export function answerNames(cell: string, { choices, type }: FormQuestion): string {
  if (cell === '' || type.kind !== 'select') return cell;
  const whole = choices.get(cell) ?? choices.get(keyOf(cell));
  if (whole !== undefined || type.type === 'select_one') return whole ?? cell;
  const parts = cell.split(/\s+/u);
  if (parts.every((part) => choices.has(part))) return cell;
  return wordedAnswers(keyOf(cell), choices) ?? cell;
}

/** Labels written one after the other, longest first; null when something is left. */
function wordedAnswers(text: string, choices: ReadonlyMap<string, string>): string | null {
  const labels = [...choices.keys()].toSorted((a, b) => b.length - a.length);
  const names: string[] = [];
  let rest = text;
  while (rest !== '') {
    const label = labels.find((one) => one !== '' && rest.startsWith(one));
    if (label === undefined) return null;
    names.push(choices.get(label) ?? '');
    rest = rest.slice(label.length).replace(/^[\s,;|]+/u, '');
  }
  return names.join(' ');
}
