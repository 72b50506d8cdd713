import { baseOf, isNumber } from '../../chart/index.ts';
import { formatFigure, headlineOf, isMost } from '../../figure/index.ts';
import type { PageContext } from '../frame/index.ts';
import { publishedQuestions } from './entry.ts';
import type { SurveyReport } from '../../report.ts';
import type { Choice, Question, Result } from '../../survey/index.ts';

/** Shares of everyone, on the base that the chart shows. */
function sharesOf(question: Question, results: readonly Result[]): readonly Result[] {
  if (isNumber(question)) return [];
  const own = results.filter((result) => result.question === question.name);
  const base = baseOf(question, own);
  return own.filter((one) => one.statistic === 'share' && one.by === null && one.base === base);
}

/** An answer with its figure. */
interface TopAnswer {
  readonly choice: Choice;
  readonly result: Result;
}

/** The most chosen answer of a question, with nothing to beware of, that may be quoted alone; null when none may. */
export function topAnswer(question: Question, results: readonly Result[]): TopAnswer | null {
  const shares = sharesOf(question, results);
  const [result] = shares
    .filter(({ value, marks }) => value !== null && marks.length === 0)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const choice = question.choices.find(({ name }) => name === result?.choice);
  if (result === undefined || choice === undefined) return null;
  return isMost(question, result.value ?? 0, shares) ? { choice, result } : null;
}

/**
 * The first question's most chosen answer, in words, for search results; null when nothing may be quoted.
 *
 * @example '62,4% chọn “Hài lòng” – Ông/bà có hài lòng với …?'
 */
export function headlineFigure({ words, lang }: PageContext, report: SurveyReport): string | null {
  for (const question of publishedQuestions(report)) {
    const top = topAnswer(question, report.results);
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
