import { escapeHtml } from '../../format/index.ts';
import type { Question } from '../../survey/index.ts';
import { figureWords, type LangContext } from '../table/index.ts';

/** What stands under a wording: that it is not the source's own, and what respondents were told besides. Finished HTML. */
export function wordingNotes(ctx: LangContext, { wording, hint }: Question): string {
  const line = (css: string, text: string) => `<p class="figure__${css}">${escapeHtml(text)}</p>\n`;
  return [
    wording === 'paraphrase' ? line('paraphrase', figureWords(ctx).paraphrase) : '',
    hint === null ? '' : line('hint', hint),
  ].join('');
}
