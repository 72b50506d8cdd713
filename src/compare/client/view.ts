import { testLine, legend } from '../../figure/table/index.ts';
import type { Lang } from '../../format/index.ts';
import { element } from '../../search/client/index.ts';
import type { CompareWords, Warning } from '../../words/index.ts';
import { splitLike } from '../breakdown.ts';
import { comparisonCharts, type ShownChart } from '../charts.ts';
import { comparisonCsv } from '../comparison-csv.ts';
import type { Comparison } from '../comparison.ts';
import { comparisonRemarks } from '../remarks.ts';
import { comparisonTable } from '../table.ts';
import type { SeriesNote } from '../waves.ts';
import { warningsOf } from '../warnings.ts';

/** A comparison below the list of its questions: what to beware of, charts, table, remarks and download. */
export function comparisonElements(
  comparison: Comparison,
  series: readonly SeriesNote[],
  words: CompareWords,
  lang: Lang,
): readonly HTMLElement[] {
  const charts = comparisonCharts(comparison, series, lang);
  const figure = element(
    'div',
    'figure figure--several section',
    ...charts.flatMap((one) => chart(one, words)),
  );
  figure.append(
    ...(charts.length === 0 ? [element('p', '', words.noChart)] : []),
    ...finished(comparisonTable(comparison, words, lang)),
    ...finished(tests(comparison, lang)),
    ...finished(legend({ lang }, resultsOf(comparison))),
    ...remarks(comparison, words, lang),
  );
  return [
    ...cautions(warningsOf(comparison, series), words),
    figure,
    download(comparison, words, lang),
  ];
}

function cautions(warnings: readonly Warning[], words: CompareWords): readonly HTMLElement[] {
  if (warnings.length === 0) return [];
  const list = element('ul', '', ...warnings.map((one) => element('li', '', words.warnings[one])));
  const head = element('h2', 'compare-caution__title', words.caution);
  return [element('section', 'panel panel--notice', head, list)];
}

/** The very drawing of the site's pages. */
function chart(
  { heading, html, description }: ShownChart,
  words: CompareWords,
): readonly Element[] {
  const said = description === null ? [] : [element('p', '', description)];
  const details = said.map((text) =>
    element('details', 'figure__description', element('summary', '', words.description), text),
  );
  const head = heading === null ? [] : [element('p', 'figure__finding', heading)];
  return [...head, ...finished(html), ...details];
}

/** HTML whose texts were escaped where it was made, as elements. */
function finished(html: string): readonly Element[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.children];
}

/** Only what the survey has tested and published is told of the groups of one question. */
function tests({ shown, by, byGroup, answer }: Comparison, lang: Lang): string {
  const [item] = shown;
  const split = item === undefined || by === null || byGroup ? undefined : splitLike(item, by);
  if (item === undefined || split === undefined) return '';
  const choice = item.question.choices.find(({ label }) => label === answer?.label)?.name ?? null;
  return testLine({ lang }, item.survey, { question: item.question, by: split, choice });
}

function resultsOf({ rows }: Comparison) {
  return rows.flatMap(({ cells }) => cells.flatMap(({ result }) => result ?? []));
}

function remarks(comparison: Comparison, words: CompareWords, lang: Lang): readonly HTMLElement[] {
  const items = comparisonRemarks(comparison, words, lang).map((text) => element('li', '', text));
  return items.length === 0 ? [] : [element('ul', 'figure__remarks', ...items)];
}

function download(comparison: Comparison, words: CompareWords, lang: Lang): HTMLElement {
  const link = element('a', '', words.download);
  const text = comparisonCsv(comparison, words, lang);
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = 'so-sanh.csv';
  return element('p', 'no-print', link);
}
