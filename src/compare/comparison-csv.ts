import { baseOf } from '../chart/cells.ts';
import { toCsv } from '../download/csv.ts';
import type { CompareWords } from '../words/compare.ts';
import { comparedRows, type Compared } from './comparison.ts';

/** The comparison as CSV, a row a figure; a withheld one is empty with its marks. */
export function comparisonCsv(items: readonly Compared[], words: CompareWords): string {
  const rows = comparedRows(items).flatMap(({ label, cells }) =>
    cells.map(({ item, result, baseN }) => [
      item.label,
      item.question.label,
      label,
      baseN === null ? baseOf(item.question, item.results) : baseN,
      result?.value ?? null,
      (result?.marks ?? []).join(' '),
      item.survey.synthetic,
      `${item.survey.url}#${item.question.name}`,
    ]),
  );
  return toCsv(words.csv, rows);
}
