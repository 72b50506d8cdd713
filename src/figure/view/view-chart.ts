import { questionChart, type Chart } from '../../chart/index.ts';
import { chartFor } from '../../chart/index.ts';
import type { QuestionChartOptions } from '../../chart/index.ts';
import type { Result } from '../../survey/index.ts';
import { countedIn, hasPrecision, type FigureContext } from '../table/index.ts';
import { groupsDiffer } from './group-difference.ts';
import type { View } from './view.ts';

/** Names of choices that an address can hold. Those of questions always can. */
const PLAIN = /^[A-Za-z0-9_.-]{1,80}$/u;

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
  return { survey: id, kind, lang, counted, precision, by, choice, differs };
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

/** Whether a view has a chart at an address of its own: the same as `viewChart`, but for the drawing. */
export function isCharted(ctx: FigureContext, view: View, results: readonly Result[]): boolean {
  if (!hasAddress(view)) return false;
  return chartFor(view.question, results, optionsOf(ctx, view)) !== null;
}

/** Some file systems take `A` and `a` for one name. */
function hasAddress({ question, choice }: View): boolean {
  if (choice === null) return true;
  const same = question.choices.filter(({ name }) => name.toLowerCase() === choice.toLowerCase());
  return PLAIN.test(choice) && same.length === 1;
}
