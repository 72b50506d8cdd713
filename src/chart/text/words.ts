import type { Lang } from '../../format/index.ts';
import type { ChartWords } from '../../words/index.ts';
import { chartWords } from '../../words/area/chart.ts';

/** The words of charts in one language. */
export function wordsOf(lang: Lang): ChartWords {
  return chartWords[lang];
}
