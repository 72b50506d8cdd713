import type { Lang } from '../../format/index.ts';
import type { SeriesWords } from '../../words/index.ts';
import { seriesWords } from '../../words/area/series.ts';

/** The words of series over time in one language: apart from those of charts, since a chart of one question needs none of them. */
export function seriesWordsOf(lang: Lang): SeriesWords {
  return seriesWords[lang];
}
