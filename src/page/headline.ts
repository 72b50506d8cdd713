import { baseOf, isNumber } from '../chart/cells.ts';
import { writeFigure } from '../figure/number.ts';
import type { SurveyReport } from '../report.ts';
import type { Question } from '../survey/question.ts';
import type { Result } from '../survey/result.ts';
import type { PageContext } from './context.ts';
import { publishedQuestions } from './entry.ts';

/** Shares of everyone, on the base that the chart shows, with nothing to beware of: what may be quoted alone. */
function quotable(question: Question, results: readonly Result[]): readonly Result[] {
  if (isNumber(question)) return [];
  const own = results.filter((result) => result.question === question.name);
  const base = baseOf(question, own);
  return own.filter((result) => {
    const plain = result.statistic === 'share' && result.by === null && result.base === base;
    return plain && result.value !== null && result.marks.length === 0;
  });
}

/**
 * The first question's most chosen answer, in words, for search results; null when nothing may be quoted.
 *
 * @example '62,4% chọn “Hài lòng” – Ông/bà có hài lòng với …?'
 */
export function headlineFigure({ words, lang }: PageContext, report: SurveyReport): string | null {
  for (const question of publishedQuestions(report)) {
    const own = quotable(question, report.results);
    const top = own.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
    const choice = question.choices.find(({ name }) => name === top?.choice);
    if (top?.value === undefined || top.value === null || choice === undefined) continue;
    return words.site.figureMeta(choice.label, writeFigure(top, top.value, lang), question.label);
  }
  return null;
}
