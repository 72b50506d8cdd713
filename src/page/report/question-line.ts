import { isNumber } from '../../chart/index.ts';
import { baseText, headlineText, labelOf } from '../../figure/index.ts';
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

/** The headline, else why there is none. */
function headline(ctx: PageContext, question: Question, results: readonly Result[]): string {
  const { search } = ctx.words;
  const text = headlineText(ctx, question, results);
  if (text !== null) return text;
  const own = results.filter(({ by }) => by === null);
  if (own.some(({ value, marks }) => value === null && marks.length > 0)) return search.withheld;
  return own.some(({ value }) => value !== null) ? search.seeTable : search.noFigure;
}
