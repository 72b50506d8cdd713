import { escapeHtml } from '../../format/index.ts';
import type { Result } from '../../survey/index.ts';
import { figureWords, type LangContext } from './context.ts';
import { marksOf } from './legend-texts.ts';

/** The legend of the marks that these results bear; empty without marks. */
export function legend(ctx: LangContext, results: readonly Result[]): string {
  const words = figureWords(ctx);
  const items = marksOf(results).map(
    (mark) => `<div><dt>[${mark}]</dt><dd>${escapeHtml(words.marks[mark])}</dd></div>`,
  );
  if (items.length === 0) return '';
  return `<dl class="figure__marks" aria-label="${escapeHtml(words.legend)}">${items.join('')}</dl>\n`;
}
