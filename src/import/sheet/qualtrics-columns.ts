import { fold } from '../../format/index.ts';
import { type Note, noteOf } from '../draft/index.ts';
import { plainColumn, type Column } from './column.ts';
import { filledCells } from './find-header.ts';
import { tidy, type Sheet } from './sheet.ts';

const IMPORT_ID = /"?ImportId"?: ?"?(?<id>[^",}]+)/iu;
/** Answers of several are joined by a comma without a space. */
const SEPARATORS = [','];
const PREVIEW = /^(?:survey preview|xem truoc(?: khao sat)?|1|survey test|spam)$/u;

/** The columns of a Qualtrics export, and the rows of its respondents. */
interface QualtricsColumns {
  readonly columns: readonly Column[];
  readonly rows: readonly number[];
  readonly header: number;
  readonly notes: readonly Note[];
}

/**
 * Takes a Qualtrics export apart: names in the first row, wordings in the second, names again as JSON in the third (which
 * older exports leave out). What the program writes by itself has an id that does not begin with QID; answers typed by
 * those who tried the form are no answers.
 */
export function qualtricsColumns(sheet: Sheet): QualtricsColumns {
  const ids = sheet.rows.slice(0, 4).findIndex((row) => row.some((cell) => IMPORT_ID.test(cell)));
  const heads = ids === 0 ? [1, 2] : [0, 1];
  const [codes = [], wordings = []] = heads.map((at) => (sheet.rows[at] ?? []).map(tidy));
  const body = Math.max(ids, heads[1] ?? 1) + 1;
  const filled = sheet.rows.flatMap((row, at) => (at >= body && filledCells(row) > 0 ? [at] : []));
  const status = codes.findIndex((code) => fold(code) === 'status');
  const tried = (row: number): boolean =>
    status >= 0 && PREVIEW.test(fold(tidy(sheet.rows[row]?.[status])).trim());
  const rows = filled.filter((row) => !tried(row));
  const columns = codes.flatMap((code, at): Column[] => {
    if (code === '' && (wordings[at] ?? '') === '') return [];
    const cells = rows.map((row) => tidy(sheet.rows[row]?.[at]));
    const id = IMPORT_ID.exec(sheet.rows[ids]?.[at] ?? '')?.groups?.['id'] ?? null;
    const plain = plainColumn(at, tidy(wordings[at]) || code, cells, SEPARATORS);
    return [{ ...plain, code, out: outOf(code, id) }];
  });
  const previews = filled.length - rows.length;
  const notes = [noteOf('header-rows', body - 1)];
  if (previews > 0) notes.push(noteOf('previews', previews));
  return { columns, rows, header: heads[1] ?? 1, notes };
}

const SYSTEM =
  /^(?:startdate|enddate|status|ipaddress|progress|duration \(in seconds\)|finished|recordeddate|responseid|recipient(?:last|first)name|recipientemail|external(?:data)?reference|location(?:latitude|longitude|accuracy)|distributionchannel|userlanguage|q_\w+|responseset|name|v\d{1,2})$/u;

function outOf(code: string, id: string | null): 'text' | 'tool' | null {
  if (/_text$/iu.test(code) || (id !== null && /_TEXT$/u.test(id))) return 'text';
  if (SYSTEM.test(fold(code).trim())) return 'tool';
  return id === null || /^QID/u.test(id) ? null : 'tool';
}
