import { withoutMarks } from '../../format/index.ts';
import { problem } from '../../problem/index.ts';
import { isTakenAnchor } from './anchor.ts';
import type { ChoiceLists } from './choices.ts';
import type { LanguageColumns } from './language.ts';
import { firstText } from './language.ts';
import type { HeaderedTable } from './headered-table.ts';
import { cellOf, placeOf } from './headered-table.ts';
import type { ColumnUse, FormColumn, Question, Role } from '../model/index.ts';

/** A group that is open at the row being read. */
interface Group {
  readonly name: string;
  readonly label: string;
  readonly relevant: string;
  readonly base: string;
  readonly row: number;
}

/** A questionnaire while its rows are read. */
export interface Form {
  readonly source: HeaderedTable;
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
  const { source } = form;
  const name = cellOf(source, row, 'name');
  if (name !== '') form.groups.add(name);
  const label = firstText(source, row, form.labels.vi) ?? '';
  const relevant = cellOf(source, row, 'relevant');
  form.open.push({ name, label, relevant, base: cellOf(source, row, 'base'), row });
}

export function closeGroup(form: Form, row: number): void {
  if (form.open.pop() !== undefined) return;
  form.source.problems.push(problem('question-group-end', placeOf(form.source, row, 'type'), {}));
}

export function refuseOpenGroups(form: Form): void {
  for (const { name, label, row } of form.open) {
    const group = name === '' ? label : name;
    form.source.problems.push(
      problem('question-group-open', placeOf(form.source, row, 'type'), { group }),
    );
  }
}

/** Enters the name of a row; false when it is missing or taken, which is then reported. */
export function enterColumn(form: Form, row: number, name: string, use: ColumnUse): boolean {
  const { source, columns } = form;
  const place = placeOf(source, row, 'name');
  const first = columns.get(name);
  if (name === '') source.problems.push(problem('question-name-missing', place, {}));
  else if (first !== undefined)
    source.problems.push(problem('question-twice', place, { line: first.line }));
  else {
    checkName(form, row, name);
    const label = firstText(source, row, form.labels.vi) ?? '';
    const column = { name, use, label, line: source.table.lines[row] ?? 0 };
    columns.set(name, column);
    if (use === 'question') checkAnchor(form, row, column);
    return true;
  }
  return false;
}

/** A question's name is its place on the page: it must differ from all others by more than capitals. */
function checkAnchor({ source, folded }: Form, row: number, column: FormColumn): void {
  const { name } = column;
  const place = placeOf(source, row, 'name');
  if (isTakenAnchor(name)) {
    const suggestion = `${name.replaceAll('-', '_')}_1`;
    source.problems.push(problem('question-name-taken', place, { suggestion }));
  }
  const twin = folded.get(name.toLowerCase());
  if (twin === undefined) folded.set(name.toLowerCase(), column);
  else source.problems.push(problem('question-case', place, { name: twin.name, line: twin.line }));
}

function checkName(form: Form, row: number, name: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) return;
  const plain = withoutMarks(name).replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const joined = plain.replaceAll(/[^A-Za-z0-9_.-]+/g, '_').replace(/^(?=[^A-Za-z_])/, 'q');
  const suggestion = /^[A-Za-z_]\w*[A-Za-z0-9]/.test(joined) ? joined : null;
  form.source.problems.push(
    problem('question-name-bad', placeOf(form.source, row, 'name'), { suggestion }),
  );
}
