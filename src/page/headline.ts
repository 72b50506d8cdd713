import { baseOf, isNumber } from '../chart/cells.ts';
import { writeFigure } from '../figure/number.ts';
import type { SurveyReport } from '../report.ts';
import type { Choice, Question } from '../survey/question.ts';
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

/** An answer with its figure. */
export interface TopAnswer {
  readonly choice: Choice;
  readonly result: Result;
}

/** The most chosen answer of a question that may be quoted alone; null when none may. */
export function topAnswer(question: Question, results: readonly Result[]): TopAnswer | null {
  const own = quotable(question, results);
  const result = own.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  const choice = question.choices.find(({ name }) => name === result?.choice);
  return result === undefined || choice === undefined ? null : { choice, result };
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
    const figure = writeFigure(top.result, top.result.value, lang);
    return words.site.figureMeta(top.choice.label, figure, question.label);
  }
  return null;
}
