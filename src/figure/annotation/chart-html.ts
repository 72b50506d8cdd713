import { toHtml, type Chart } from '../../chart/index.ts';
import { figureWords, type LangContext } from '../table/index.ts';
import { escapeHtml } from '../../format/index.ts';

/**
 * A chart under its finding, with its description in words, which everybody can open. Nothing where there is no chart.
 *
 * @param title the author's own, checked against the figures; the chart's finding where there is none
 * @param small whether it is one of many on a summary, and the whole chart stands elsewhere
 */
export function chartHtml(
  ctx: LangContext,
  chart: Chart | null,
  title?: string,
  small = false,
): string {
  if (chart === null) return '';
  const summary = escapeHtml(figureWords(ctx).description);
  const text = escapeHtml(chart.description);
  const said = title ?? chart.finding;
  const finding = said === null ? '' : `<p class="figure__finding">${escapeHtml(said)}</p>\n`;
  return `${finding}${toHtml(chart.spec, small)}\n<details class="figure__description" data-pagefind-ignore><summary>${summary}</summary><p>${text}</p></details>\n`;
}

/** The label of made-up figures, beside every one of them. */
export function syntheticBadge(ctx: LangContext, synthetic: boolean): string {
  return synthetic
    ? `<p data-pagefind-ignore><span class="badge">${escapeHtml(figureWords(ctx).synthetic)}</span></p>\n`
    : '';
}
