import { questionChart, type Chart } from '../../chart/index.ts';
import type { QuestionChartOptions } from '../../chart/index.ts';
import type { Result } from '../../survey/index.ts';
import { answeredOnly, countedIn, hasPrecision, type FigureContext } from '../table/index.ts';
import { groupsDiffer } from './group-difference.ts';
import type { View } from './view.ts';

/** How one drawing of a view differs from others. */
interface Drawn {
  /** Made part of the ids inside the chart, where a page draws it more than once. */
  readonly id?: string | undefined;
  /** The author's kind of chart, the default when left out. */
  readonly kind?: string | undefined;
}

function optionsOf(
  { lang }: FigureContext,
  view: View,
  { id = view.report.id, kind }: Drawn = {},
): QuestionChartOptions {
  const { report, by, choice } = view;
  const [counted, precision] = [countedIn(report), hasPrecision(report)];
  const differs = groupsDiffer(view);
  const told = {
    census: report.front.sampling === 'census',
    answeredOnly: answeredOnly(report),
  };
  return { survey: id, kind, lang, counted, precision, by, choice, differs, ...told };
}

/**
 * The chart of a view; null where there is nothing to draw.
 *
 * @param results of the question
 */
export function viewChart(
  ctx: FigureContext,
  view: View,
  results: readonly Result[],
  drawn: Drawn = {},
): Chart | null {
  return questionChart(view.question, results, optionsOf(ctx, view, drawn));
}
