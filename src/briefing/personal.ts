import { problem, type Problem } from '../problem/index.ts';
import { hide, isPersonalHeader, personalSign } from '../survey/index.ts';
import type { Table } from '../table/index.ts';

/**
 * Personal data in a table of a briefing: a column whose header names it, or a cell with an e-mail address, a mobile phone
 * number or an identity number. What was seen is masked, since Problems are printed into logs.
 */
export function personalProblems(table: Table): readonly Problem[] {
  const { file, headerLine, header, rows, lines } = table;
  const named = header.flatMap((name, at) =>
    isPersonalHeader(name)
      ? [
          problem(
            'briefing-personal',
            { file, line: headerLine, column: at + 1, field: name, seen: name },
            { sign: 'header' },
          ),
        ]
      : [],
  );
  const held = rows.flatMap((cells, row) =>
    cells.flatMap((cell, at) => {
      const sign = personalSign(cell);
      const field = header[at] ?? '';
      if (sign === null || isPersonalHeader(field)) return [];
      const place = { file, line: lines[row], column: at + 1, field, seen: hide(cell) };
      return [problem('briefing-personal', place, { sign })];
    }),
  );
  return [...named, ...held];
}
