import { netsOf } from '../../chart/index.ts';
import { formatList } from '../../format/index.ts';
import { type Question, type Result, sidesOf } from '../../survey/index.ts';
import { type FigureContext, formatFigure, labelOf, tableWords } from '../table/index.ts';

/**
 * What says that the answers of a side of a scale are published together alone, since each by itself has too few. Pages say it; a
 * drawing that is taken along has its brackets and marks.
 *
 * @param results of this question
 */
export function mergedRemarks(
  ctx: FigureContext,
  question: Question,
  results: readonly Result[],
): readonly string[] {
  const sides = sidesOf(question);
  const hidden = results.flatMap(({ by, choice, marks }) =>
    by === null && marks.includes('c') ? choice : [],
  );
  return netsOf(question, results).flatMap((net) => {
    const side = net.choice === 'top' ? 1 : -1;
    const own = question.choices.filter((_, at) => sides?.[at] === side);
    if (net.choice === 'balance' || net.value === null) return [];
    if (!own.some(({ name }) => hidden.includes(name))) return [];
    const labels = own.map((choice) => `“${labelOf(ctx, choice)}”`);
    const share = formatFigure(net, net.value, ctx.lang);
    return [tableWords(ctx).merged(formatList(labels, ctx.lang), share)];
  });
}
