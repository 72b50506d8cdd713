import { escapeHtml } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { LangContext } from './context.ts';
import { testText, type Tested } from './test-text.ts';

/** Whether the answers differ between the groups of a breakdown at all, under its table. Finished HTML; empty where nothing was tested. */
export function testLine(
  ctx: LangContext,
  report: Pick<SurveyReport, 'tests'>,
  tested: Tested,
): string {
  const text = testText(ctx, report, tested);
  return text === null ? '' : `<p class="figure__test">${escapeHtml(text)}</p>\n`;
}
