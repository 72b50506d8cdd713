import { baseOf } from '../../chart/index.ts';
import { baseSize, type FigureContext, figureWords, unitOf } from '../table/index.ts';
import { escapeHtml, formatNumber, formatPeriod } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';

/** Whom a figure speaks for: base, who was asked, dates, mode and sampling. Plain text. */
export function baseParts(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
): readonly string[] {
  const words = figureWords(ctx);
  const { front } = report;
  const { modes, samplings } = ctx.words.site;
  const dates = front.fieldwork;
  return [
    baseText(ctx, report, question, results),
    ...(question.base === null ? [] : [words.askedOf(question.base)]),
    dates === null
      ? words.fieldworkUnstated
      : words.fieldwork(formatPeriod(dates.start, dates.end, ctx.lang)),
    words.mode(front.mode.map((mode) => modes[mode]).join(', ')),
    samplings[front.sampling],
  ];
}

/** The same as a list that runs on in lines. */
export function baseLine(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
): string {
  const parts = baseParts(ctx, report, question, results);
  const items = parts.map((part) => `<li>${escapeHtml(part)}</li>`);
  return `<ul class="figure__base" role="list">${items.join(' ')}</ul>\n`;
}

/** How many a figure of everyone rests on, in words; that it is withheld or not printed where it is. */
export function baseText(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
): string {
  const words = figureWords(ctx);
  const n = baseSize(question, results);
  const base = baseOf(question, results);
  const unit = unitOf(ctx, report);
  if (n === null) return base === 'published' ? words.baseUnknown(unit) : words.baseWithheld;
  if (question.index !== undefined) return words.index(formatNumber(n, ctx.lang));
  const text = words.base(formatNumber(n, ctx.lang), unit);
  // Where everybody answered, there is nobody to be left out or counted in.
  const plain =
    base === 'valid' && question.choices.every(({ kind }) => kind === 'answer' || kind === 'other');
  return plain ? text : `${text} (${words.bases[base]})`;
}
