import { isNumber } from '../../chart/index.ts';
import { headlineText, indexResults } from '../../figure/index.ts';
import type { PageContext } from '../frame/index.ts';
import type { SurveyReport } from '../../report.ts';
import { isRoutedBy, type Question } from '../../survey/index.ts';
import { publishedQuestions } from './entry.ts';

/**
 * The questions that may speak for their survey, in the order of the questionnaire: those answered by a choice, and indices, before
 * those answered by a number, such as an age, and none that only sorts respondents for others to be asked.
 */
export function headlineQuestions(report: SurveyReport): readonly Question[] {
  const own = publishedQuestions(report).filter(
    ({ name }) => !report.questions.some((other) => isRoutedBy(other, name)),
  );
  const isAnswer = (one: Question): boolean => isNumber(one) && one.index === undefined;
  return [...own.filter((one) => !isAnswer(one)), ...own.filter(isAnswer)];
}

/**
 * What the first question says that may speak for the survey, in words, for search results; null when nothing may be quoted.
 *
 * @example '60,3% hài lòng hoặc rất hài lòng · 17,5% không hài lòng – Ông/bà có hài lòng với …?'
 */
export function headlineFigure(ctx: PageContext, report: SurveyReport): string | null {
  const results = indexResults(report);
  for (const question of headlineQuestions(report)) {
    const text = headlineText(ctx, question, results.get(question.name) ?? []);
    if (text !== null) return ctx.words.site.figureMeta(text, question.label);
  }
  return null;
}
