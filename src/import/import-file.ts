import { type Outcome, problem } from '../problem/index.ts';
import {
  type Column,
  filledCells,
  findForm,
  findFormat,
  type Sheet,
  sheetColumns,
} from './sheet/index.ts';
import { inferColumns } from './infer/index.ts';
import { joinColumns } from './join/index.ts';
import { inferForm } from './form/index.ts';
import { inferTables, readWide } from './tables/index.ts';
import { type Format, type Inference, type Note, type Reading, toDrafts } from './draft/index.ts';
import { tryDrafts } from './try-drafts.ts';

/** A file that was read: the sheets of a workbook (a CSV has one), or the columns of an SPSS file. */
export type ImportSource =
  | { readonly kind: 'sheets'; readonly file: string; readonly sheets: readonly Sheet[] }
  | {
      readonly kind: 'spss';
      readonly file: string;
      readonly columns: readonly Column[];
      readonly rows: number;
    };

/** What staff ask for besides the file. */
export interface ImportWishes {
  /** The answers to a form, where the first file is one. */
  readonly data: ImportSource | null;
  /** How columns are to be read, by place. */
  readonly readings: ReadonlyMap<number, Reading>;
}

/**
 * Makes a survey's files of a file of staff's: finds its format, what each column is, leaves out what could lead to a
 * person, and tries the result on the parser that will read it.
 *
 * @returns every Problem; with any nothing may be written, but what was inferred may be shown.
 */
export function importFile(source: ImportSource, wishes: ImportWishes): Outcome<Inference> {
  const made = inferSource(source, wishes);
  if (made.value === null) return made;
  const { kept, dropped, drafts } = made.value;
  if (kept.filter(({ role }) => role !== 'weight' && role !== 'ignore').length === 0) {
    const problems = [
      problem('import-nothing', { file: source.file }, { dropped: dropped.length }),
    ];
    return { value: made.value, problems };
  }
  return { value: made.value, problems: tryDrafts(drafts) };
}

function inferSource(source: ImportSource, { data, readings }: ImportWishes): Outcome<Inference> {
  const { file } = source;
  if (source.kind === 'spss') {
    const lines = Array.from({ length: source.rows }, (_, row) => row + 1);
    const decimalComma = false;
    const place = { headerLine: 1, lines, notes: [] };
    return fromColumns('spss', source, { readings, decimalComma }, place);
  }
  const form = findForm(source.sheets);
  if (form !== null) {
    const answers =
      data === null ? dataSheet(source.sheets, form) : dataSheet(sheetsOf(data), null);
    if (answers === null)
      return { value: null, problems: [problem('import-form-without-data', { file }, {})] };
    return inferForm(form, answers);
  }
  if (data !== null)
    return {
      value: null,
      problems: [problem('import-data-without-form', { file: data.file }, {})],
    };
  const sheet = dataSheet(source.sheets, null);
  if (sheet === null) return { value: null, problems: [problem('import-empty', { file }, {})] };
  const { value, problems } = fromSheet(sheet, readings);
  const unread = unreadSheets(source.sheets, sheet);
  return { value: value === null ? null : { ...value, unread }, problems };
}

const sheetsOf = (source: ImportSource): readonly Sheet[] =>
  source.kind === 'sheets' ? source.sheets : [];

/** The sheet of answers: the one with the most rows that is no part of the form, of equals the first. */
function dataSheet(
  sheets: readonly Sheet[],
  form: { survey: Sheet; choices: Sheet | null } | null,
): Sheet | null {
  const own = form === null ? sheets : sheets.filter((sheet) => !isOfForm(sheet, form));
  const [first] = own.toSorted((a, b) => filledRows(b) - filledRows(a));
  return first !== undefined && filledRows(first) > 0 ? first : null;
}

function isOfForm(sheet: Sheet, form: { survey: Sheet; choices: Sheet | null }): boolean {
  return [form.survey, form.choices].includes(sheet) || /^settings$/iu.test(sheet.name.trim());
}

function filledRows({ rows }: Sheet): number {
  return rows.reduce((sum, row) => sum + (filledCells(row) > 0 ? 1 : 0), 0);
}

/** The other sheets that hold something, so that none is passed over in silence. */
function unreadSheets(sheets: readonly Sheet[], read: Sheet): readonly string[] {
  return sheets.filter((sheet) => sheet !== read && filledRows(sheet) > 0).map(({ name }) => name);
}

function fromSheet(sheet: Sheet, readings: ReadonlyMap<number, Reading>): Outcome<Inference> {
  const format = findFormat(sheet);
  if (format === 'tables' || (format === 'plain' && readWide(sheet) !== null))
    return inferTables(sheet);
  const { value, problems } = sheetColumns(sheet, format);
  if (value === null) return { value, problems };
  const source = { file: sheet.file, columns: value.columns };
  return fromColumns(format, source, { readings, decimalComma: sheet.decimalComma }, value);
}

/** Where the respondents stand in the source, and what was cut around them. */
interface Body {
  readonly headerLine: number;
  readonly lines: readonly number[];
  readonly notes: readonly Note[];
}

function fromColumns(
  format: Format,
  { file, columns }: { readonly file: string; readonly columns: readonly Column[] },
  context: { readonly readings: ReadonlyMap<number, Reading>; readonly decimalComma: boolean },
  { headerLine, lines, notes }: Body,
): Outcome<Inference> {
  if (lines.length === 0)
    return { value: null, problems: [problem('import-rows-none', { file }, {})] };
  const joined = joinColumns(columns, format);
  const { kept, dropped } = inferColumns(joined.columns, context);
  const drafts = toDrafts(kept, { file, headerLine, lines });
  const made = { format, rows: lines.length, kept, dropped, drafts, unread: [] };
  return { value: { ...made, notes: [...notes, ...joined.notes] }, problems: [] };
}
