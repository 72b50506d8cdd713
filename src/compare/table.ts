import { cellText } from '../chart/cell-text.ts';
import { baseOf, sizeOf } from '../chart/cells.ts';
import type { Lang } from '../format/lang.ts';
import { formatNumber } from '../format/number.ts';
import { element } from '../search/element.ts';
import type { CompareWords } from '../words/compare.ts';
import { comparedRows, type Compared, type ComparedCell } from './comparison.ts';

/** The table beside the chart: a row an answer, a column a survey, the unweighted bases below. Scrolls where it is wide. */
export function comparisonTable(
  items: readonly Compared[],
  words: CompareWords,
  lang: Lang,
): HTMLElement {
  const rows = comparedRows(items);
  const bases = (rows[0]?.cells ?? []).map(({ baseN }) =>
    element('td', 'number', baseN === null ? '–' : formatNumber(baseN, lang)),
  );
  const heads = items.map(({ short }) => header(short, 'col'));
  const body = rows.map(({ label, cells }) =>
    element('tr', '', header(label, 'row'), ...cells.map((cell) => figure(cell, words, lang))),
  );
  const made = element(
    'table',
    '',
    element('caption', '', words.table),
    element('thead', '', element('tr', '', header(words.answer, 'col'), ...heads)),
    element('tbody', '', ...body, element('tr', '', header(words.base, 'row'), ...bases)),
  );
  const frame = element('div', 'compare-table', made);
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', words.table);
  return frame;
}

function header(text: string, scope: 'col' | 'row'): HTMLElement {
  const made = element('th', '', text);
  made.scope = scope;
  return made;
}

function figure(
  { item, result, baseN }: ComparedCell,
  words: CompareWords,
  lang: Lang,
): HTMLElement {
  if (result === undefined) return element('td', 'number', words.notAsked);
  const base = baseOf(item.question, item.results);
  const shown = { value: result.value, marks: result.marks, size: sizeOf(baseN, base) };
  return element('td', 'number', cellText(shown, lang, base));
}
