import type { Lang } from '../../format/index.ts';
import { series as en } from '../en/figure/series.ts';
import { series as vi, type SeriesWords } from '../vi/figure/series.ts';

export const seriesWords: Readonly<Record<Lang, SeriesWords>> = { vi, en };
