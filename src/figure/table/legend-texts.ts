import type { Mark, Result } from '../../survey/index.ts';
import { figureWords, type LangContext } from './context.ts';

const MARK_ORDER: readonly Mark[] = ['c', 'u', 'low', 'z', 'b'];

/** The marks that these results bear, each once, in the order of a legend. */
export function marksOf(results: readonly Result[]): readonly Mark[] {
  const used = new Set(results.flatMap(({ marks }) => marks));
  return MARK_ORDER.filter((mark) => used.has(mark));
}

/** The legend of the marks that these results bear in plain text, `[c]: giữ kín …`, one a mark. */
export function legendTexts(ctx: LangContext, results: readonly Result[]): readonly string[] {
  return marksOf(results).map((mark) => `[${mark}]: ${figureWords(ctx).marks[mark]}`);
}
