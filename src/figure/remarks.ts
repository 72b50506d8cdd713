import { baseOf, sizeOf } from '../chart/cells.ts';
import { formatList } from '../format/list.ts';
import { formatPartialDate } from '../format/date.ts';
import { escapeHtml } from '../prose/escape.ts';
import type { SurveyReport } from '../report.ts';
import type { Question } from '../survey/question.ts';
import type { Mark, Result } from '../survey/result.ts';
import { figureWords, labelOf, type FigureContext } from './context.ts';
import { baseSize } from './total-table.ts';

/** Everything that must be said under a figure, each thing only where it holds. */
export function remarks(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
): string {
  const words = figureWords(ctx);
  const { sampling } = report.front;
  const random = sampling === 'probability' || sampling === 'census';
  const base = baseOf(question, results);
  const said = [
    ...(random ? [] : [words.notGeneral]),
    ...(sizeOf(baseSize(question, results), base) === 'enough' ? [] : [words.lowBase]),
    ...(question.type === 'select_multiple'
      ? [words.multiple]
      : roundingRemark(ctx, question, results)),
    ...(base === 'published' ? publishedRemarks(ctx, question, results) : []),
    ...(report.notes.get(question.name) ?? []),
  ].map((text) => `<li>${escapeHtml(text)}</li>`);
  const sources = sourceRemark(ctx, report);
  const items = sources === null ? said : [...said, `<li>${sources}</li>`];
  return items.length === 0 ? '' : `<ul class="figure__remarks">\n${items.join('\n')}\n</ul>\n`;
}

/** Shares of one choice each that were rounded, by us to a tenth of a percent, and no longer make a hundred. */
function roundingRemark(
  ctx: FigureContext,
  question: Question,
  results: readonly Result[],
): string[] {
  const base = baseOf(question, results);
  const all = results.filter(
    (one) => one.by === null && one.statistic === 'share' && one.base === base,
  );
  const shares = all.flatMap(({ value }) => (value === null ? [] : [value]));
  if (shares.length < 2 || shares.length < all.length) return [];
  const [unit, loss] = base === 'published' ? [10_000, 0.005] : [1000, 0.0005];
  const shown = shares.reduce((sum, share) => sum + Math.round(share * unit), 0);
  const exact = shares.reduce((sum, share) => sum + share, 0);
  const rounded = shown !== unit && Math.abs(exact - 1) <= loss * shares.length;
  return rounded ? [figureWords(ctx).rounding] : [];
}

function publishedRemarks(
  ctx: FigureContext,
  question: Question,
  results: readonly Result[],
): string[] {
  const words = figureWords(ctx);
  const total = results.filter((one) => one.by === null);
  const printed = new Set(total.filter(({ value }) => value !== null).map(({ choice }) => choice));
  const withheld = new Set(
    total.filter(({ marks }) => marks.length > 0).map(({ choice }) => choice),
  );
  const missing = question.choices.filter(({ name }) => !printed.has(name) && !withheld.has(name));
  const names = missing.map((choice) => `“${labelOf(ctx, choice)}”`);
  const some = total.some(({ n, baseN }) => n !== null || baseN !== null);
  const counts = some && total.some(({ n, marks }) => n === null && marks.length === 0);
  const partial = !question.complete && missing.length === 0 && total.length > 0;
  return [
    ...(missing.length > 0 && total.length > 0
      ? [words.notPrintedOf(formatList(names, ctx.lang))]
      : []),
    ...(partial ? [words.partial] : []),
    ...(counts ? [words.countsNotPrinted] : []),
  ];
}

/** Where the tables were published before, with links; finished HTML. */
function sourceRemark(ctx: FigureContext, { front }: SurveyReport): string | null {
  if (front.publishedElsewhere.length === 0) return null;
  const sources = front.publishedElsewhere.map(({ outlet, date, url }) => {
    const text = date === undefined ? outlet : `${outlet} (${formatPartialDate(date, ctx.lang)})`;
    const shown = escapeHtml(text);
    return url === undefined ? shown : `<a href="${escapeHtml(url)}" rel="noopener">${shown}</a>`;
  });
  return figureWords(ctx).publishedIn(sources.join('; '));
}

/** The legend of the marks that these results bear; empty without marks. */
export function legend(ctx: FigureContext, results: readonly Result[]): string {
  const words = figureWords(ctx);
  const used = new Set(results.flatMap(({ marks }) => marks));
  const order: readonly Mark[] = ['c', 'u', 'low', 'z', 'b'];
  const items = order
    .filter((mark) => used.has(mark))
    .map((mark) => `<div><dt>[${mark}]</dt><dd>${escapeHtml(words.marks[mark])}</dd></div>`);
  if (items.length === 0) return '';
  return `<dl class="figure__marks" aria-label="${escapeHtml(words.legend)}">${items.join('')}</dl>\n`;
}
