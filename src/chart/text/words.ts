import type { Lang } from '../../format/format.ts';
import { chart as en } from '../../words/en/chart.ts';
import { chart as vi, type ChartWords } from '../../words/vi/chart.ts';

/** The words of charts in one language. */
export function wordsOf(lang: Lang): ChartWords {
  return lang === 'vi' ? vi : en;
}
