import { type Outcome, type Place, problem, type Problem } from '../problem/index.ts';
import { excelFault } from './excel.ts';
import { cleanSigns, findHidden, findLookalike } from './signs.ts';
import type { Table } from './table.ts';

/** Characters shown on either side of a hidden one. */
const AROUND = 30;

/**
 * The cells of a table whose text will be published and holds what nobody typed on purpose: hidden characters, letters that
 * only look Latin, errors and formulas of a spreadsheet. Each is told once; the table that comes back is as it was meant, so
 * that a name with a hidden character breeds no Problem wherever it is used.
 *
 * @returns Problems `text-hidden`, `text-lookalike`, `text-excel`.
 */
export function checkSigns(table: Table): Outcome<Table> {
  const problems: Problem[] = [];
  const { file, headerLine } = table;
  const clean = (text: string, place: Place): string => {
    problems.push(...signsIn(text, place));
    return cleanSigns(text);
  };
  const header = table.header.map((text, i) =>
    clean(text, { file, line: headerLine, column: i + 1 }).trim(),
  );
  const rows = table.rows.map((cells, row) =>
    cells.map((text, i) => {
      if (isPlain(text)) return text;
      return clean(text, { file, line: table.lines[row], column: i + 1, field: header[i] });
    }),
  );
  const index = new Map(header.map((name, i) => [name, i]));
  return {
    value: index.size < header.length ? table : { ...table, header, index, rows },
    problems,
  };
}

/** Most cells are ASCII, and none of those that begin with a letter or digit is a spreadsheet's error. */
function isPlain(text: string): boolean {
  return /^[A-Za-z0-9][\n -~]*$/.test(text);
}

function signsIn(text: string, place: Place): readonly Problem[] {
  const hidden = findHidden(text);
  const twin = findLookalike(text);
  const fault = excelFault(text.trim());
  const seen = text.slice(Math.max(0, hidden - AROUND), hidden + AROUND);
  return [
    ...(hidden < 0 ? [] : [problem('text-hidden', { ...place, seen }, {})]),
    ...(twin === null
      ? []
      : [problem('text-lookalike', { ...place, seen: twin.seen }, { meant: twin.meant })]),
    ...(fault === 'error' || fault === 'formula'
      ? [problem('text-excel', { ...place, seen: text }, { fault })]
      : []),
  ];
}
