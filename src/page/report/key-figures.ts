import { keyChart } from '../../chart/index.ts';
import {
  figureWords,
  formatFigure,
  hasPrecision,
  headlineOf,
  indexResults,
  labelOf,
} from '../../figure/index.ts';
import { escapeHtml } from '../../format/index.ts';
import type { PageContext } from '../frame/index.ts';
import { headlineQuestions } from './headline.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';

/** Two lines of two on a wide screen. */
const MOST = 4;
/** A figure that stands alone needs so many respondents, unless its source published it. */
const ENOUGH = 100;

/**
 * The headlines of a survey's first questions in large type, each with its interval, its question and its base. Only shares that
 * are published with nothing to beware of; empty with fewer than two of them.
 */
export function keyFigures(ctx: PageContext, report: SurveyReport): string {
  const results = indexResults(report);
  const figures = headlineQuestions(report).flatMap((question) => {
    const own = results.get(question.name) ?? [];
    return keyFigure(ctx, report, question, own);
  });
  const [first, second] = figures;
  if (first === undefined || second === undefined) return '';
  const title = ctx.words.site.keyFigures;
  const common = { id: `${report.id}-so-chinh`, lang: ctx.lang, title, base: first.base };
  const chart = keyChart(figures.slice(0, MOST), common);
  return `<div class="figure figure--keys" data-pagefind-ignore>\n<p class="figure__by">${escapeHtml(title)}</p>\n${chart}\n</div>\n`;
}

function keyFigure(
  ctx: PageContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
) {
  const [first, ...others] = headlineOf(ctx, question, results);
  const { value, baseN, base, statistic } = first?.result ?? { value: null };
  if (first === undefined || value === null || value === undefined) return [];
  if (statistic !== 'share' && statistic !== 'net') return [];
  if (base !== 'published' && (baseN ?? 0) < ENOUGH) return [];
  const told = [
    `${first.text}${interval(ctx, report, first.result)}`,
    ...others.map(
      ({ result, text }) => `${formatFigure(result, result.value ?? 0, ctx.lang)} ${text}`,
    ),
  ];
  const label = ctx.words.site.keyLabel(told.join(' · '), labelOf(ctx, question));
  return [{ label, value, baseN, base, marks: [], size: 'enough' as const }];
}

function interval(ctx: PageContext, report: SurveyReport, result: Result): string {
  const { low, high, se } = result;
  if (!hasPrecision(report) || low === null || high === null || se === 0) return '';
  const [from, to] = [low, high].map((end) => formatFigure(result, end, ctx.lang));
  return ` (${figureWords(ctx).to(from ?? '', to ?? '')})`;
}
