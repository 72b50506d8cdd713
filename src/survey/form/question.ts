import { nearest, problem } from '../../problem/index.ts';
import { numbersOf } from './bins.ts';
import type { Form } from './form.ts';
import { enterColumn } from './form.ts';
import { firstText } from './language.ts';
import { giveRole, ROLES, suitableType } from './role.ts';
import { cellOf, placeOf, readWord } from './headered-table.ts';
import type { RowType } from './type.ts';
import type { Choice, Question, Role } from '../model/index.ts';

/** Beyond it a table can neither be read nor kept confidential in reasonable time. */
const MOST_CHOICES = 1000;
const SCALES = ['nominal', 'ordinal', 'bipolar'] as const;
const WORDINGS = ['exact', 'paraphrase'] as const;
/** `or_other` of XLSForm: the form adds the choice and a question in words. */
const OTHER: Choice = {
  name: 'other',
  label: 'Khác',
  labelEn: 'Other',
  kind: 'other',
  score: null,
};

type Answered = Extract<RowType, { kind: 'select' | 'plain' | 'computed' }>;

/** Reads a row that asks something, or that the form computes. */
export function readQuestion(form: Form, row: number, rowType: Answered): void {
  const { source } = form;
  const name = cellOf(source, row, 'name');
  const role = readWord(source, row, 'role', ROLES);
  const unread = role === 'ignore' || (rowType.kind === 'computed' && role === 'question');
  const choices = unread ? [] : choicesOf(form, row, rowType);
  const type = unread ? null : suitableType(form, row, role, rowType);
  const broken = !unread && (choices === null || type === null);
  const use = unread ? 'unread' : broken ? 'skipped' : 'question';
  if (!enterColumn(form, row, name, use)) return;
  if (rowType.kind === 'select' && rowType.other) enterOther(form, row, name);
  if (choices === null || type === null) return;
  const list = rowType.kind === 'select' ? rowType.list : null;
  const words = { ...wordsOf(form, row, role), ...numbersOf(source, row, type) };
  const question: Question = { ...words, name, type, list, choices, role };
  checkScale(form, row, question);
  giveRole(form, row, question);
  form.questions.push(question);
}

function choicesOf(form: Form, row: number, rowType: Answered): readonly Choice[] | null {
  if (rowType.kind !== 'select') return [];
  const choices = form.lists?.get(rowType.list);
  if (choices === undefined) {
    if (form.lists !== null) {
      const suggestion = nearest(rowType.list, form.lists.keys());
      const place = { ...placeOf(form.source, row, 'type'), seen: rowType.list };
      form.source.problems.push(problem('question-list-unknown', place, { suggestion }));
    }
    return null;
  }
  if (choices.length > MOST_CHOICES) {
    const place = { ...placeOf(form.source, row, 'type'), seen: rowType.list };
    const params = { count: choices.length, limit: MOST_CHOICES };
    form.source.problems.push(problem('question-choices-many', place, params));
    return null;
  }
  const hasOther = choices.some(({ name }) => name === OTHER.name);
  return rowType.other && !hasOther ? [...choices, OTHER] : choices;
}

function enterOther({ source, columns }: Form, row: number, name: string): void {
  const other = `${name}_other`;
  if (columns.has(other)) return;
  const line = source.table.lines[row] ?? 0;
  columns.set(other, { name: other, use: 'unread', label: '', line });
}

type Words = Omit<Question, 'name' | 'type' | 'list' | 'choices' | 'role'>;

function wordsOf(form: Form, row: number, role: Role): Words {
  const { source, open } = form;
  const label = firstText(source, row, form.labels.vi);
  if (label === null && (role === 'question' || role === 'background'))
    source.problems.push(problem('question-label-missing', placeOf(source, row, 'label'), {}));
  return {
    label: label ?? '',
    labelEn: firstText(source, row, form.labels.en),
    hint: firstText(source, row, form.hints.vi),
    scale: readWord(source, row, 'scale', SCALES),
    series: cellOf(source, row, 'series') || null,
    base: cellOf(source, row, 'base') || open.findLast(({ base }) => base !== '')?.base || null,
    relevant: relevantOf(form, row),
    sections: open.map((group) => group.label).filter((text) => text !== ''),
    wording: readWord(source, row, 'wording', WORDINGS),
    complete: readComplete(form, row),
    line: source.table.lines[row] ?? 0,
  };
}

/** A question is asked when its own condition and those of all groups around it hold. */
function relevantOf({ source, open }: Form, row: number): string | null {
  const own = cellOf(source, row, 'relevant') || cellOf(source, row, 'relevance');
  const all = [...open.map((group) => group.relevant), own].filter((text) => text !== '');
  const [only] = all;
  if (only === undefined) return null;
  return all.length === 1 ? only : all.map((text) => `(${text})`).join(' and ');
}

/** Whether a results.csv prints every choice; what the file leaves open is settled by its rows. */
function readComplete({ source, declaredComplete }: Form, row: number): boolean {
  if (cellOf(source, row, 'complete') === '') return true;
  const complete = readWord(source, row, 'complete', ['yes', 'no'], suggestFlag) === 'yes';
  declaredComplete.set(cellOf(source, row, 'name'), complete);
  return complete;
}

function suggestFlag(cell: string): string | null {
  if (/^(y|yes|có|co|đúng|true|1|x)$/i.test(cell)) return 'yes';
  return /^(n|no|không|khong|chưa|sai|false|0)$/i.test(cell) ? 'no' : null;
}

function checkScale({ source }: Form, row: number, { scale, type }: Question): void {
  if (scale !== 'bipolar' || type === 'select_one') return;
  const place = { ...placeOf(source, row, 'scale'), seen: type };
  source.problems.push(problem('question-scale-type', place, {}));
}
