import type { SeriesWords } from '../../words/index.ts';
import { seriesWords as WORDS } from '../../words/area/series.ts';
import type { LangContext } from './context.ts';

/** The words of series over time in the language of the page. */
export function seriesWords({ lang }: LangContext): SeriesWords {
  return WORDS[lang];
}
