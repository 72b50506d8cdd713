import { isRoutedBy } from '../../model/index.ts';
import { termsOf } from '../audit/index.ts';
import { type LinkedTables, rowKey, suppressRow } from '../table/index.ts';

/**
 * A filter that cannot be put into relations is met by suppression: each row of the question is suppressed in which an
 * answer to a question named by the filter is.
 */
export function suppressRoutedQuestions({ tables }: LinkedTables): void {
  for (const table of tables) {
    if (termsOf(table.question) !== null) continue;
    const filters = tables.filter(({ question }) => isRoutedBy(table.question, question.name));
    const keys = new Set(
      filters.flatMap(({ rows }) =>
        rows.filter(({ cells }) => cells.some((cell) => cell.suppressed)).map(rowKey),
      ),
    );
    for (const row of table.rows) if (keys.has(rowKey(row))) suppressRow(row);
  }
}
