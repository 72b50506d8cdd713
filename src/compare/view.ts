import { toHtml } from '../chart/chart.ts';
import type { Lang } from '../format/lang.ts';
import { element } from '../search/element.ts';
import type { CompareWords } from '../words/compare.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { comparisonSpec, type Compared } from './comparison.ts';
import { comparisonTable } from './table.ts';
import { warningsOf } from './warnings.ts';

/** The comparison whole: what to beware of, the questions, chart, table and download. */
export function comparisonElements(
  items: readonly Compared[],
  words: CompareWords,
  lang: Lang,
): readonly HTMLElement[] {
  return [
    ...cautions(items, words),
    questionList(items, words),
    ...chart(items, lang),
    comparisonTable(items, words, lang),
    download(items, words),
  ];
}

function cautions(items: readonly Compared[], words: CompareWords): readonly HTMLElement[] {
  const warnings = warningsOf(items);
  if (warnings.length === 0) return [];
  const list = element('ul', '', ...warnings.map((one) => element('li', '', words.warnings[one])));
  const head = element('h2', 'compare-caution__title', words.caution);
  return [element('section', 'panel panel--notice', head, list)];
}

function questionList(items: readonly Compared[], words: CompareWords): HTMLElement {
  const lines = items.map(({ survey, question, when }) => {
    const link = element('a', '', question.label);
    link.href = `${new URL(survey.url).pathname}#${question.name}`;
    const badge = survey.synthetic ? [' ', element('span', 'badge', words.synthetic)] : [];
    const dates = when === null ? [] : [' · ', element('span', 'compare-when', when)];
    const facts = element('span', 'bank__figure', survey.survey.title, ...dates, ...badge);
    return element('li', '', link, facts);
  });
  return element('ol', 'compare-list', ...lines);
}

/** The very drawing of the site's pages: everything in it is escaped by the code that makes it. */
function chart(items: readonly Compared[], lang: Lang): readonly HTMLElement[] {
  const spec = comparisonSpec(items, lang);
  if (spec === null) return [];
  const figure = element('div', 'figure section');
  figure.innerHTML = toHtml(spec);
  return [figure];
}

function download(items: readonly Compared[], words: CompareWords): HTMLElement {
  const link = element('a', '', words.download);
  const file = new Blob([comparisonCsv(items, words)], { type: 'text/csv;charset=utf-8' });
  link.href = URL.createObjectURL(file);
  link.download = 'so-sanh.csv';
  return element('p', 'no-print', link);
}
