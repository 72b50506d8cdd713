import { baseOf, labelOf, sizeOf } from '../chart/index.ts';
import type { Comparison } from './comparison.ts';
import type { ComparedCell, ComparedRow } from './rows.ts';
import {
  type Cell,
  columnHead,
  countCell,
  figureCell,
  figureWords,
  rowHead,
  scrollTable,
} from '../figure/table/index.ts';
import { escapeHtml, type Lang } from '../format/index.ts';
import type { CompareWords } from '../words/index.ts';

/**
 * The table beside the chart, as HTML with everything escaped: a row an answer and the bases below; or a row a group, with
 * the base of each figure beside it.
 */
export function comparisonTable(comparison: Comparison, words: CompareWords, lang: Lang): string {
  const { by, byGroup, columns, rows } = comparison;
  const first = byGroup && by !== null ? labelOf(by, lang) : words.answer;
  const heads = columns.flatMap((head) => [
    columnHead(head, true),
    ...(byGroup ? [columnHead(words.base, true)] : []),
  ]);
  return scrollTable({
    caption: captionOf(comparison, words, lang),
    head: [columnHead(first), ...heads],
    body: rows.map((row) => line(row, byGroup, words, lang)),
    foot: byGroup ? [] : [bases(rows, words, lang)],
  });
}

function captionOf({ by, answer }: Comparison, words: CompareWords, lang: Lang): string {
  const only = answer === null ? null : labelOf(answer, lang);
  return words.tableOf(by === null ? null : labelOf(by, lang), only);
}

function line(
  { label, cells }: ComparedRow,
  bases: boolean,
  words: CompareWords,
  lang: Lang,
): Cell[] {
  const figures = cells.flatMap((cell) => [
    figure(cell, words, lang),
    ...(bases ? [count(cell, words, lang)] : []),
  ]);
  return [rowHead(label), ...figures];
}

function figure({ result }: ComparedCell, words: CompareWords, lang: Lang): Cell {
  const html = result === undefined ? escapeHtml(words.notAsked) : figureCell({ lang }, result);
  return { html, number: true };
}

/** The unweighted base, said to be small where it is. */
function count({ item, result, baseN }: ComparedCell, words: CompareWords, lang: Lang): Cell {
  if (result === undefined) return { html: escapeHtml(words.notAsked), number: true };
  const small = sizeOf(baseN, baseOf(item.question, item.results)) !== 'enough';
  const note = small ? ` (${figureWords({ lang }).low})` : '';
  return { html: countCell({ lang }, baseN, result.marks) + escapeHtml(note), number: true };
}

function bases(rows: readonly ComparedRow[], words: CompareWords, lang: Lang): Cell[] {
  const columns = rows[0]?.cells.map((_, at) => rows.flatMap(({ cells }) => cells[at] ?? [])) ?? [];
  const told = columns.map((cells) => cells.find(({ result }) => result !== undefined) ?? cells[0]);
  const counts = told.flatMap((cell) => (cell === undefined ? [] : [count(cell, words, lang)]));
  return [rowHead(words.base), ...counts];
}
