import type { Lang } from '../../format/index.ts';
import { chartWords, type ChartWords } from '../../words/index.ts';

/** The words of charts in one language. */
export function wordsOf(lang: Lang): ChartWords {
  return chartWords[lang];
}
