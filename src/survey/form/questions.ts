import { type Outcome, problem, type Problem } from '../../problem/index.ts';
import type { Table } from '../../table/index.ts';
import type { ChoiceLists } from './choices.ts';
import type { Form } from './form.ts';
import { closeGroup, enterColumn, openGroup, refuseOpenGroups } from './form.ts';
import { languageColumns } from './language.ts';
import { checkQuestionColumns } from './question-columns.ts';
import { readQuestion } from './question.ts';
import { cellOf, openHeaderedTable, placeOf, requireColumns } from './headered-table.ts';
import type { RowType } from './type.ts';
import { readType } from './type.ts';
import type { ColumnUse, Questionnaire } from '../model/index.ts';

/**
 * Reads questions.csv: the *survey* sheet of an XLSForm, with our columns `role`, `scale`, `series`, `base`, `wording`, `complete`, `bins`.
 *
 * @param lists parsed choices.csv; null when there is none.
 * @returns the questionnaire as far as it is sound, and every Problem; null when a required column is missing.
 */
export function parseQuestions(table: Table, lists: ChoiceLists | null): Outcome<Questionnaire> {
  const problems: Problem[] = [];
  const source = openHeaderedTable(table, problems);
  const labels = languageColumns(source, 'label');
  checkQuestionColumns(source);
  const label = labels.vi.length > 0 ? [] : ['label'];
  if (!requireColumns(source, ['type', 'name', ...label])) return { value: null, problems };
  const form: Form = {
    source,
    lists,
    labels,
    hints: languageColumns(source, 'hint'),
    questions: [],
    columns: new Map(),
    folded: new Map(),
    declaredComplete: new Map(),
    open: [],
    groups: new Set(),
    roles: new Map(),
  };
  table.rows.forEach((_, row) => {
    if (!/^(yes|true)$/i.test(cellOf(source, row, 'disabled'))) readRow(form, row);
  });
  refuseOpenGroups(form);
  const asks = table.rows.some((_, row) =>
    ['select', 'plain'].includes(readType(cellOf(source, row, 'type')).kind),
  );
  if (asks || problems.length > 0) return { value: form, problems };
  const place = { file: table.file, line: table.headerLine };
  return { value: null, problems: [problem('question-none', place, {})] };
}

function readRow(form: Form, row: number): void {
  const cell = cellOf(form.source, row, 'type');
  const type = readType(cell);
  if (type.kind === 'end') closeGroup(form, row);
  else if (type.kind === 'begin' || type.kind === 'repeat') openGroup(form, row);
  if (type.kind === 'repeat') refuse(form, row, 'question-repeat');
  if (type.kind === 'select' || type.kind === 'plain' || type.kind === 'computed')
    readQuestion(form, row, type);
  else if (type.kind !== 'begin' && type.kind !== 'end' && type.kind !== 'repeat')
    readOther(form, row, type);
}

/** Rows without an answer that could be tabulated: their names are known, so that their columns are too. */
function readOther(form: Form, row: number, type: RowType): void {
  const cell = cellOf(form.source, row, 'type');
  const ignored = cellOf(form.source, row, 'role') === 'ignore';
  let use: ColumnUse = type.kind === 'personal' ? 'personal' : 'skipped';
  if (cell === '') refuse(form, row, 'question-type-missing');
  else if (type.kind === 'listless') refuse(form, row, 'question-list-missing');
  else if (type.kind === 'unsupported' && ignored) use = 'unread';
  else if (type.kind === 'unsupported') refuse(form, row, 'question-type-unsupported');
  else if (type.kind === 'unknown') {
    const { suggestion } = type;
    const place = placeOf(form.source, row, 'type');
    form.source.problems.push(problem('question-type-unknown', place, { suggestion }));
  }
  const name = cellOf(form.source, row, 'name');
  if (name !== '') enterColumn(form, row, name, use);
}

function refuse(
  form: Form,
  row: number,
  code:
    | 'question-repeat'
    | 'question-type-missing'
    | 'question-list-missing'
    | 'question-type-unsupported',
): void {
  form.source.problems.push(problem(code, placeOf(form.source, row, 'type'), {}));
}
