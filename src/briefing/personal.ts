import { problem, type Problem } from '../problem/index.ts';
import { isPersonalHeader } from '../survey/index.ts';
import type { Table } from '../table/index.ts';

/** Columns of a briefing's table whose header names personal data; what cells hold is looked for in every text. */
export function personalProblems(table: Table): readonly Problem[] {
  const { file, headerLine: line, header } = table;
  return header.flatMap((field, at) =>
    isPersonalHeader(field)
      ? [problem('briefing-personal', { file, line, column: at + 1, field, seen: field }, {})]
      : [],
  );
}
