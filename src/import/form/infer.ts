import { type Outcome, problem } from '../../problem/index.ts';
import { type QuestionType, readType } from '../../survey/index.ts';
import { bindColumn, formQuestions, type FormQuestion, plainName } from './columns.ts';
import { answersDraft, type BoundColumn } from './answers.ts';
import { formDraft, isPersonalRow, openForm, readLists, roleOf, type FormSheet } from './rows.ts';
import { filledCells, findHeader, type Sheet, tidy } from '../sheet/index.ts';
import {
  type ChoiceDraft,
  type Draft,
  type Dropped,
  type DropReason,
  type Inference,
  type Kept,
  type Note,
  noteOf,
} from '../draft/index.ts';
import { cellsReason, headerReason } from '../personal/index.ts';

/**
 * Makes the files of an XLSForm and the answers to it. Wordings, names and choices stay as they are; rows that ask for
 * personal data and columns of texts, times and devices are left out. Roles, scales and kinds that the form does not
 * give are inferred as for any other file.
 */
export function inferForm(
  form: { readonly survey: Sheet; readonly choices: Sheet | null },
  answers: Sheet,
): Outcome<Inference> {
  const survey = openForm(form.survey);
  const choices = form.choices === null ? null : openForm(form.choices);
  const questions = formQuestions(survey, choices);
  const header = findHeader(answers);
  const rows = answers.rows.flatMap((row, at) => (at > header && filledCells(row) > 0 ? [at] : []));
  if (header < 0 || rows.length === 0)
    return { value: null, problems: [problem('import-rows-none', { file: answers.file }, {})] };
  const columns = (answers.rows[header] ?? []).map((cell, at): BoundColumn => {
    const name = tidy(cell);
    const cells = rows.map((row) => tidy(answers.rows[row]?.[at]));
    return { at, header: name, bound: bindColumn(name, questions), cells };
  });
  if (columns.every(({ bound }) => bound === null))
    return { value: null, problems: [problem('import-data-foreign', { file: answers.file }, {})] };
  const gone = new Set(survey.rows.filter((row) => isPersonalRow(survey, row)));
  const judged = columns.map((column) => ({ column, reason: reasonOf(column, gone) }));
  const used = judged.flatMap(({ column, reason }) => (reason === null ? [column] : []));
  const dropped = judged.flatMap(({ column, reason }) => droppedOf(column, reason));
  const lines = rows.map((row) => answers.lines[row] ?? row + 1);
  const responses = answersDraft(answers, used, lines);
  const value = {
    ...{
      format: 'xlsform' as const,
      rows: rows.length,
      dropped,
      unread: [],
      notes: spacedNames(choices),
    },
    drafts: { ...formDrafts(survey, choices, gone), responses, results: null },
    kept: keptOf(used, survey, choices),
  };
  return { value, problems: [] };
}

function formDrafts(survey: FormSheet, choices: FormSheet | null, gone: ReadonlySet<number>) {
  const { kinds, scores, scales } = readLists(choices);
  const scaleOf = (row: number): string => {
    const type = readType(survey.cell(row, 'type'));
    if (type.kind !== 'select' || type.type !== 'select_one') return '';
    const scale = scales.get(type.list) ?? '';
    return scale === 'bipolar' && roleOf(survey, row) === 'background' ? 'ordinal' : scale;
  };
  const questions = formDraft(
    survey,
    survey.rows.filter((row) => !gone.has(row)),
    { role: (row) => roleOf(survey, row), scale: scaleOf },
  );
  const lists = formDraft(choices ?? survey, choices?.rows ?? [], {
    kind: (row) => kinds.get(row) ?? '',
    score: (row) => scores.get(row) ?? '',
  });
  return { questions, choices: withPlainNames(lists) };
}

function withPlainNames(lists: Draft): Draft {
  const at = lists.header.findIndex((name) => name.toLowerCase() === 'name');
  return {
    ...lists,
    rows: lists.rows.map((row) => row.map((cell, i) => (i === at ? plainName(cell) : cell))),
  };
}

/** Names of choices that held spaces. */
function spacedNames(choices: FormSheet | null): readonly Note[] {
  const names = (choices?.rows ?? []).map((row) => choices?.cell(row, 'name') ?? '');
  const count = names.filter((name) => name !== plainName(name)).length;
  return count > 0 ? [noteOf('names-spaced', count)] : [];
}

/** Why a column of the answers is left out: it belongs to no question, to one about a person, or holds text. */
function reasonOf(
  { header, bound, cells }: BoundColumn,
  gone: ReadonlySet<number>,
): DropReason | null {
  const byHeader = headerReason(header) ?? headerReason(header.slice(header.lastIndexOf('/') + 1));
  if (bound === null && /_other$/u.test(header)) return 'text';
  if (bound === null) return byHeader ?? cellsReason(header, cells) ?? 'tool';
  const { question } = bound;
  if (gone.has(question.row)) return byHeader ?? cellsReason(header, cells) ?? 'device';
  if (question.type.kind === 'select') return null;
  if (question.type.kind === 'plain') {
    if (question.type.type === 'text') return 'text';
    if (question.type.type === 'date') return 'date';
    return cellsReason(header, cells);
  }
  const computed = question.type.kind === 'computed';
  return computed && /^(?:trong_so|weight|wt|wgt)$/iu.test(question.name)
    ? null
    : (byHeader ?? 'tool');
}

function droppedOf(
  { at, header, cells }: BoundColumn,
  reason: DropReason | null,
): readonly Dropped[] {
  if (reason === null || header === '') return [];
  return [{ at, header, reason, count: cells.filter((cell) => cell !== '').length, doubt: null }];
}

function keptOf(
  used: readonly BoundColumn[],
  survey: FormSheet,
  choices: FormSheet | null,
): readonly Kept[] {
  const { scales } = readLists(choices);
  const seen = new Set<FormQuestion>();
  return used.flatMap(({ at, bound, cells }) => {
    const question = bound?.question;
    if (question === undefined || seen.has(question)) return [];
    seen.add(question);
    const role = survey.cell(question.row, 'role') || roleOf(survey, question.row);
    const list = question.type.kind === 'select' ? question.type.list : '';
    const own = question.choiceNames.map((name): ChoiceDraft => ({
      name,
      label: name,
      kind: 'answer',
      score: null,
    }));
    const scale = scales.get(list);
    const one: Kept = {
      ...{ at, header: question.label || question.name, name: question.name, choices: own },
      type: typeOf('type' in question.type ? question.type.type : 'decimal'),
      role: role === 'background' || role === 'weight' ? role : 'question',
      scale: scale === 'bipolar' || scale === 'ordinal' ? scale : 'nominal',
      ...{ core: null, answers: [], answered: cells.filter((cell) => cell !== '').length },
      ...{ asked: null, merged: 0, grouped: false, doubt: null },
    };
    return [one];
  });
}

function typeOf(type: QuestionType): Kept['type'] {
  if (type === 'select_one' || type === 'select_multiple' || type === 'integer') return type;
  return 'decimal';
}
