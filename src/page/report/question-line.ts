import { isNumber } from '../../chart/index.ts';
import { baseText, formatFigure, labelOf, mostGiven } from '../../figure/index.ts';
import type { PageContext } from '../frame/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { QuestionRecord } from '../../search/index/index.ts';
import type { Question, Result } from '../../survey/index.ts';

/** A question in words. */
type QuestionLine = Omit<QuestionRecord, 'chart' | 'trend'>;

/**
 * A question as a hit shows it: headline figure and base, from published Results only. What is withheld is said to be.
 *
 * @param results of this question
 */
export function questionLine(
  ctx: PageContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
): QuestionLine {
  const own = results.filter(({ by }) => by === null);
  return {
    name: question.name,
    wording: labelOf(ctx, question),
    figure: headline(ctx, question, results),
    base: results.length === 0 ? '' : baseText(ctx, report, question, own),
    comparable:
      !isNumber(question) && question.choices.length > 0 && own.some(({ value }) => value !== null),
  };
}

/** The most given answer, else a mean or median, else why there is no figure. */
function headline(
  { words, lang }: PageContext,
  question: Question,
  results: readonly Result[],
): string {
  const top = mostGiven(question, results);
  if (top !== null)
    return words.search.answered(
      formatFigure(top.result, top.result.value ?? 0, lang),
      top.choice.label,
    );
  const own = results.filter(({ by }) => by === null);
  const number = own.find(({ statistic }) => statistic === 'mean' || statistic === 'median');
  if (number?.value !== undefined && number.value !== null && number.marks.length === 0)
    return words.search.numbers[number.statistic === 'median' ? 'median' : 'mean'](
      formatFigure(number, number.value, lang),
    );
  const hidden = own.some(({ value, marks }) => value === null && marks.length > 0);
  return hidden ? words.search.withheld : words.search.noFigure;
}
