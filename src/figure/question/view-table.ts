import { escapeHtml } from '../../format/index.ts';
import type { Result } from '../../survey/index.ts';
import { type FigureContext, tableWords } from '../table/index.ts';
import type { View } from '../view/index.ts';
import { splitTable } from './split-table.ts';
import { totalTable } from './total-table.ts';

/**
 * The table of a view: everyone's, or that of a split. Null where there is nothing to tabulate.
 *
 * @param results of the question
 */
export function viewTable(
  ctx: FigureContext,
  { report, question, by, choice }: View,
  results: readonly Result[],
): string | null {
  return by === null
    ? totalTable(ctx, report, question, results)
    : splitTable(ctx, report, { question, by, results, choice });
}

/** That a question has no figures. */
export function noFigures(ctx: FigureContext): string {
  return `<p>${escapeHtml(tableWords(ctx).noFigures)}</p>\n`;
}
