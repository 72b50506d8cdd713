import { formatFigure, headlineOf, indexResults, mostGiven } from '../../figure/index.ts';
import type { PageContext } from '../frame/index.ts';
import { publishedQuestions } from './entry.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';

/**
 * The first question's most chosen answer, in words, for search results; null when nothing may be quoted.
 *
 * @example '62,4% chọn “Hài lòng” – Ông/bà có hài lòng với …?'
 */
export function headlineFigure({ words, lang }: PageContext, report: SurveyReport): string | null {
  const results = indexResults(report);
  for (const question of publishedQuestions(report)) {
    const top = mostGiven(question, results.get(question.name) ?? []);
    if (top === null || top.result.value === null) continue;
    const figure = formatFigure(top.result, top.result.value, lang);
    return words.site.figureMeta(top.choice.label, figure, question.label);
  }
  return null;
}

/**
 * The headline figure of one question in words; null when nothing may be quoted.
 *
 * @param results of this question
 * @example '62,4% “Hài lòng” hoặc “Rất hài lòng”'
 */
export function questionHeadline(
  ctx: PageContext,
  question: Question,
  results: readonly Result[],
): string | null {
  const headline = headlineOf(ctx, question, results);
  if (headline === null || headline.result.value === null) return null;
  return `${formatFigure(headline.result, headline.result.value, ctx.lang)} ${headline.text}`;
}
