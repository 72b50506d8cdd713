import { type Place, problem, type Problem } from '../problem/index.ts';
import { findGarbling } from './garbled.ts';
import type { Table } from './table.ts';

/** The part of a table that letters are looked for in. */
type Lettered = Pick<Table, 'file' | 'header' | 'headerLine' | 'rows' | 'lines'>;

/** Characters shown on either side of a damaged one. */
const AROUND = 30;

interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly field: string | undefined;
}

/**
 * The cells whose letters came through damaged: every cell with U+FFFD or NUL, and the first that is garbled,
 * since then all are. The whole text is searched first, so that a sound file pays for one search and not for each cell.
 *
 * @param text the file's text, in which the cells were found.
 * @returns Problems `table-garbled`, `table-character-lost`, `table-nul`.
 */
export function checkLetters(text: string, table: Lettered): Problem[] {
  const garbled = findGarbling(text) !== null;
  const lost = text.includes('\ufffd');
  const nul = text.includes('\0');
  if (!garbled && !lost && !nul) return [];
  const problems = garbled ? firstGarbled(table) : [];
  for (const cell of cellsOf(table)) {
    const lostAt = cell.text.indexOf('\ufffd');
    const nulAt = cell.text.indexOf('\0');
    if (lostAt >= 0)
      problems.push(problem('table-character-lost', placeOf(table, cell, lostAt), {}));
    if (nulAt >= 0) problems.push(problem('table-nul', placeOf(table, cell, nulAt), {}));
  }
  return problems;
}

function firstGarbled(table: Lettered): Problem[] {
  for (const cell of cellsOf(table)) {
    const found = findGarbling(cell.text);
    if (found === null) continue;
    const place = placeOf(table, cell, found.at);
    return [problem('table-garbled', place, { guess: found.guess })];
  }
  return [];
}

/** The cell's place, and of its text the part around the damage. */
function placeOf({ file }: Lettered, { text, ...at }: Cell, index: number): Place {
  return { file, ...at, seen: text.slice(Math.max(0, index - AROUND), index + AROUND) };
}

function* cellsOf({ header, headerLine, rows, lines }: Lettered): Generator<Cell> {
  for (const [i, text] of header.entries())
    yield { text, line: headerLine, column: i + 1, field: undefined };
  for (const [r, row] of rows.entries()) {
    const line = lines[r] ?? 0;
    for (const [i, text] of row.entries()) yield { text, line, column: i + 1, field: header[i] };
  }
}
