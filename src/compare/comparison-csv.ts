import { toCsv } from '../download/index.ts';
import { baseOf, labelOf } from '../chart/index.ts';
import type { Lang } from '../format/index.ts';
import type { CompareWords } from '../words/index.ts';
import { hasPrecision } from './precision.ts';
import type { Comparison } from './comparison.ts';

/** The comparison's table as CSV, a row a figure; a withheld one is empty with its marks, and so is its base. */
export function comparisonCsv({ rows, by }: Comparison, words: CompareWords, lang: Lang): string {
  const lines = rows.flatMap(({ cells }) =>
    cells
      .filter(({ result }) => result !== undefined)
      .map(({ item, group, answer, result, baseN }) => [
        item.label,
        labelOf(item.question, lang),
        by === null ? '' : labelOf(by, lang),
        group ?? '',
        answer,
        baseN,
        baseOf(item.question, item.results),
        result?.value ?? null,
        hasPrecision(item.survey) ? (result?.low ?? null) : null,
        hasPrecision(item.survey) ? (result?.high ?? null) : null,
        (result?.marks ?? []).join(' '),
        item.survey.front.synthetic,
        `${item.survey.url}${item.question.name}/`,
      ]),
  );
  return toCsv(words.csv, lines);
}
