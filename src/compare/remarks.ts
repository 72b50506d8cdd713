import { labelOf } from '../chart/index.ts';
import type { Comparison } from './comparison.ts';
import { figureWords } from '../figure/table/index.ts';
import { formatList, type Lang } from '../format/index.ts';
import type { CompareWords } from '../words/index.ts';

/** What must be said under the table, each thing only where it holds. */
export function comparisonRemarks(
  { items, shown, by }: Comparison,
  words: CompareWords,
  lang: Lang,
): readonly string[] {
  const figure = figureWords({ lang });
  const left = items.filter((item) => !shown.includes(item)).map(({ short }) => short);
  const loose = shown.filter(
    ({ survey: { front } }) => !['probability', 'census'].includes(front.sampling),
  );
  return [
    ...(left.length === 0 || by === null
      ? []
      : [words.left(formatList(left, lang), labelOf(by, lang))]),
    ...(shown.some(({ question }) => question.type === 'select_multiple') ? [figure.multiple] : []),
    ...(loose.length === 0
      ? []
      : [loose.length === shown.length ? figure.notGeneral : words.someLoose]),
    ...(shown.length > 1 ? [words.untested] : []),
  ];
}
