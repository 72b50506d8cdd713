import { fold } from '../../format/index.ts';
import { readType } from '../../survey/index.ts';
import { answerKinds, backgroundName, findScale } from '../answer/index.ts';
import type { Draft } from '../draft/index.ts';
import { filledCells, type Sheet, tidy } from '../sheet/index.ts';
import { headerReason } from '../personal/index.ts';

/** A sheet of a form, its columns by name. */
export interface FormSheet {
  readonly sheet: Sheet;
  readonly header: readonly string[];
  /** The rows that hold something, as places in the sheet. */
  readonly rows: readonly number[];
  /** A cell by row and the name of its column; the first column that begins so where the name carries a language. */
  readonly cell: (row: number, column: string) => string;
}

/** Opens the sheet of a form, whose header is its first row. */
export function openForm(sheet: Sheet): FormSheet {
  const header = (sheet.rows[0] ?? []).map((cell) => tidy(cell));
  const folded = header.map((cell) => fold(cell).replaceAll(' ', '_'));
  const rows = sheet.rows.flatMap((row, at) => (at > 0 && filledCells(row) > 0 ? [at] : []));
  const indexOf = (column: string): number => {
    const exact = folded.indexOf(column);
    return exact >= 0 ? exact : folded.findIndex((name) => name.startsWith(`${column}::`));
  };
  const cell = (row: number, column: string): string => tidy(sheet.rows[row]?.[indexOf(column)]);
  return { sheet, header, rows, cell };
}

/** A row of the form that asks for a person's data, or that only they could recognise. */
export function isPersonalRow(form: FormSheet, row: number): boolean {
  const type = readType(form.cell(row, 'type'));
  if (type.kind === 'personal') return true;
  if (type.kind !== 'plain' && type.kind !== 'computed') return false;
  return [form.cell(row, 'name'), form.cell(row, 'label')].some((text) => {
    const reason = headerReason(text);
    return reason !== null && !['tool', 'key', 'time'].includes(reason);
  });
}

const KEPT =
  /^(?:type|name|label|hint|relevant|relevance|role|scale|series|base|wording|disabled|list_name|kind|score)$|^(?:label|hint)::/u;

/** A sheet of the form as a draft: our columns and XLSForm's that say something of the results, `extra` ones filled. */
export function formDraft(
  form: FormSheet,
  rows: readonly number[],
  extra: Readonly<Record<string, (row: number) => string>>,
): Draft {
  const { sheet, header } = form;
  const columns = header.flatMap((name, at) =>
    KEPT.test(name.toLowerCase().replaceAll(' ', '_')) ? [{ name, at }] : [],
  );
  const own = columns.map(({ name }) => name.toLowerCase());
  const added = Object.keys(extra).filter((name) => !own.includes(name));
  const lineOf = (row: number): number => sheet.lines[row] ?? row + 1;
  return {
    // A form has two sheets; the line alone would not tell which.
    file: `${sheet.file} [${sheet.name}]`,
    header: [...columns.map(({ name }) => name), ...added],
    rows: rows.map((row) => [
      ...columns.map(({ name, at }) => {
        const cell = tidy(sheet.rows[row]?.[at]);
        return cell === '' ? (extra[name.toLowerCase()]?.(row) ?? '') : cell;
      }),
      ...added.map((name) => extra[name]?.(row) ?? ''),
    ]),
    lines: rows.map(lineOf),
  };
}

/** What the choices of each list stand for, where the form does not say: kinds, scores, and the scale of the list. */
export function readLists(choices: FormSheet | null) {
  const lists = Map.groupBy(choices?.rows ?? [], (row) => choices?.cell(row, 'list_name') ?? '');
  const kinds = new Map<number, string>();
  const scores = new Map<number, string>();
  const scales = new Map<string, string>();
  for (const [list, rows] of lists) {
    const labels = rows.map((row) => choices?.cell(row, 'label') ?? '');
    const guessed = answerKinds(labels);
    rows.forEach((row, at) => kinds.set(row, guessed[at] === 'answer' ? '' : (guessed[at] ?? '')));
    const own = rows.filter((_, at) => guessed[at] === 'answer');
    const found = findScale(own.map((row) => choices?.cell(row, 'label') ?? ''));
    if (found === null) continue;
    scales.set(list, found.scale);
    if (found.scored) own.forEach((row, at) => scores.set(row, String(found.ranks[at] ?? '')));
  }
  return { kinds, scores, scales };
}

/** The role of a row where the form gives none. */
export function roleOf(form: FormSheet, row: number): string {
  const type = readType(form.cell(row, 'type'));
  if (type.kind === 'select' && type.type === 'select_one')
    return backgroundName(form.cell(row, 'label')) === null ? '' : 'background';
  const weight = /^(?:trong_so|weight|wt|wgt)$/iu.test(form.cell(row, 'name'));
  const numeric = type.kind === 'computed' || (type.kind === 'plain' && type.type === 'decimal');
  return weight && numeric ? 'weight' : '';
}
