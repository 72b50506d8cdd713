import { toHtml, type Chart } from '../../chart/index.ts';
import { badgeTexts, figureWords, type LangContext } from '../table/index.ts';
import { escapeHtml } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';

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

/** What must be known before any figure of these surveys, beside every one of them, each thing once. Finished HTML. */
export function reportBadges(
  ctx: LangContext,
  ...reports: readonly Pick<SurveyReport, 'front'>[]
): string {
  const texts = new Set(reports.flatMap(({ front }) => badgeTexts(ctx, front)));
  const badges = [...texts].map((text) => `<span class="badge">${escapeHtml(text)}</span>`);
  return badges.length === 0
    ? ''
    : `<p class="badges" data-pagefind-ignore>${badges.join(' ')}</p>\n`;
}
