import { headlineShares, standsAlone, type HeadlineFigure } from '../../chart/index.ts';
import type { Question, Result } from '../../survey/index.ts';
import { type FigureContext, formatFigureOf, tableWords } from '../table/index.ts';

/**
 * The figures that answer a question first: `headlineShares`, else the mean of a number, else its median. Empty where none may be
 * shown alone.
 *
 * @param results of this question
 */
export function headlineOf(
  ctx: FigureContext,
  question: Question,
  results: readonly Result[],
): readonly HeadlineFigure[] {
  const shares = headlineShares(question, results, ctx.lang);
  return shares.length > 0 ? shares : numberOf(ctx, question, results);
}

function numberOf(
  ctx: FigureContext,
  { index }: Question,
  results: readonly Result[],
): readonly HeadlineFigure[] {
  const words = tableWords(ctx);
  const mean = index === undefined ? words.numbers.mean : words.index;
  const names = { mean, median: words.statistics.median };
  for (const statistic of ['mean', 'median'] as const) {
    const result = results.find(
      (one) => one.by === null && one.statistic === statistic && standsAlone(one),
    );
    if (result !== undefined) return [{ result, text: names[statistic] }];
  }
  return [];
}

/**
 * The same in a line; null where there is none.
 *
 * @example '60,3% hài lòng hoặc rất hài lòng · 17,5% không hài lòng hoặc rất không hài lòng'
 */
export function headlineText(
  ctx: FigureContext,
  question: Question,
  results: readonly Result[],
): string | null {
  const told = headlineOf(ctx, question, results).map(({ result, text }) => {
    const figure = formatFigureOf(question, result, result.value ?? 0, ctx.lang);
    const isNumber = result.statistic === 'mean' || result.statistic === 'median';
    return isNumber ? `${text}: ${figure}` : `${figure} ${text}`;
  });
  return told.length === 0 ? null : told.join(' · ');
}
