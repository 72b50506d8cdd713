import { escapeHtml } from '../../format/index.ts';
import type { Mark, Result } from '../../survey/index.ts';
import { figureWords, type LangContext } from './context.ts';

const MARK_ORDER: readonly Mark[] = ['c', 'u', 'low', 'z', 'b'];

/** The marks that these results bear, each once, in the order of a legend. */
function marksOf(results: readonly Result[]): readonly Mark[] {
  const used = new Set(results.flatMap(({ marks }) => marks));
  return MARK_ORDER.filter((mark) => used.has(mark));
}

/** The legend of the marks that these results bear; empty without marks. */
export function legend(ctx: LangContext, results: readonly Result[]): string {
  const words = figureWords(ctx);
  const items = marksOf(results).map(
    (mark) => `<div><dt>[${mark}]</dt><dd>${escapeHtml(words.marks[mark])}</dd></div>`,
  );
  if (items.length === 0) return '';
  return `<dl class="figure__marks" aria-label="${escapeHtml(words.legend)}">${items.join('')}</dl>\n`;
}

/** The same in plain text, `[c]: giữ kín …`, one a mark. */
export function legendTexts(ctx: LangContext, results: readonly Result[]): readonly string[] {
  return marksOf(results).map((mark) => `[${mark}]: ${figureWords(ctx).marks[mark]}`);
}
