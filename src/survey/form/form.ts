import { problem } from '../../problem/problem.ts';
import { isTakenAnchor } from './anchor.ts';
import type { ChoiceLists } from './choices.ts';
import type { LanguageColumns } from './language.ts';
import { firstText } from './language.ts';
import type { Sheet } from './sheet.ts';
import { cellOf, placeOf } from './sheet.ts';
import type { Question, Role } from '../model/question.ts';
import type { ColumnUse, FormColumn } from '../model/questionnaire.ts';

/** A group that is open at the row being read. */
export interface Group {
  readonly name: string;
  readonly label: string;
  readonly relevant: string;
  readonly base: string;
  readonly row: number;
}

/** A questionnaire while its rows are read. */
export interface Form {
  readonly sheet: Sheet;
  /** Null when there is no readable choices.csv. */
  readonly lists: ChoiceLists | null;
  readonly labels: LanguageColumns;
  readonly hints: LanguageColumns;
  readonly questions: Question[];
  readonly columns: Map<string, FormColumn>;
  /** The questions by their names in lower case. */
  readonly folded: Map<string, FormColumn>;
  readonly declaredComplete: Map<string, boolean>;
  readonly open: Group[];
  readonly groups: Set<string>;
  readonly roles: Map<Role, Question>;
}

export function openGroup(form: Form, row: number): void {
  const { sheet } = form;
  const name = cellOf(sheet, row, 'name');
  if (name !== '') form.groups.add(name);
  const label = firstText(sheet, row, form.labels.vi) ?? '';
  const relevant = cellOf(sheet, row, 'relevant');
  form.open.push({ name, label, relevant, base: cellOf(sheet, row, 'base'), row });
}

export function closeGroup(form: Form, row: number): void {
  if (form.open.pop() !== undefined) return;
  form.sheet.problems.push(problem('question-group-end', placeOf(form.sheet, row, 'type'), {}));
}

export function refuseOpenGroups(form: Form): void {
  for (const { name, label, row } of form.open) {
    const group = name === '' ? label : name;
    form.sheet.problems.push(
      problem('question-group-open', placeOf(form.sheet, row, 'type'), { group }),
    );
  }
}

/** Enters the name of a row; false when it is missing or taken, which is then reported. */
export function enterColumn(form: Form, row: number, name: string, use: ColumnUse): boolean {
  const { sheet, columns } = form;
  const place = placeOf(sheet, row, 'name');
  const first = columns.get(name);
  if (name === '') sheet.problems.push(problem('question-name-missing', place, {}));
  else if (first !== undefined)
    sheet.problems.push(problem('question-twice', place, { line: first.line }));
  else {
    checkName(form, row, name);
    const label = firstText(sheet, row, form.labels.vi) ?? '';
    const column = { name, use, label, line: sheet.table.lines[row] ?? 0 };
    columns.set(name, column);
    if (use === 'question') checkAnchor(form, row, column);
    return true;
  }
  return false;
}

/** A question's name is its place on the page: it must differ from all others by more than capitals. */
function checkAnchor({ sheet, folded }: Form, row: number, column: FormColumn): void {
  const { name } = column;
  const place = placeOf(sheet, row, 'name');
  if (isTakenAnchor(name)) {
    const suggestion = `${name.replaceAll('-', '_')}_1`;
    sheet.problems.push(problem('question-name-taken', place, { suggestion }));
  }
  const twin = folded.get(name.toLowerCase());
  if (twin === undefined) folded.set(name.toLowerCase(), column);
  else sheet.problems.push(problem('question-case', place, { name: twin.name, line: twin.line }));
}

function checkName(form: Form, row: number, name: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) return;
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
  const joined = plain.replaceAll(/[^A-Za-z0-9_.-]+/g, '_').replace(/^(?=[^A-Za-z_])/, 'q');
  const suggestion = /^[A-Za-z_]\w*[A-Za-z0-9]/.test(joined) ? joined : null;
  form.sheet.problems.push(
    problem('question-name-bad', placeOf(form.sheet, row, 'name'), { suggestion }),
  );
}
