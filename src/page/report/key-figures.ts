import { keyChart } from '../../chart/index.ts';
import { indexResults, labelOf, mostGiven } from '../../figure/index.ts';
import { escapeHtml } from '../../format/index.ts';
import type { PageContext } from '../frame/index.ts';
import { publishedQuestions } from './entry.ts';
import type { SurveyReport } from '../../report.ts';

/** Two lines of two on a wide screen. */
const MOST = 4;
/** A figure that stands alone needs so many respondents, unless its source published it. */
const ENOUGH = 100;

/**
 * The most chosen answers of a survey's first questions in large type, each with its question and its base. Only figures
 * that are published with nothing to beware of; empty with fewer than two of them.
 */
export function keyFigures(ctx: PageContext, report: SurveyReport): string {
  const results = indexResults(report);
  const figures = publishedQuestions(report).flatMap((question) => {
    const top = mostGiven(question, results.get(question.name) ?? []);
    if (top === null) return [];
    const { value, baseN, base } = top.result;
    if (value === null || (base !== 'published' && (baseN ?? 0) < ENOUGH)) return [];
    const label = ctx.words.site.keyLabel(labelOf(ctx, top.choice), labelOf(ctx, question));
    return [{ label, value, baseN, base, marks: [], size: 'enough' as const }];
  });
  const [first, second] = figures;
  if (first === undefined || second === undefined) return '';
  const title = ctx.words.site.keyFigures;
  const common = { id: `${report.id}-so-chinh`, lang: ctx.lang, title, base: first.base };
  const chart = keyChart(figures.slice(0, MOST), common);
  return `<div class="figure figure--keys" data-pagefind-ignore>\n<p class="figure__by">${escapeHtml(title)}</p>\n${chart}\n</div>\n`;
}
