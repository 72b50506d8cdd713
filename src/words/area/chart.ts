import type { Lang } from '../../format/index.ts';
import { chart as en } from '../en/figure/chart.ts';
import { chart as vi, type ChartWords } from '../vi/figure/chart.ts';

export const chartWords: Readonly<Record<Lang, ChartWords>> = { vi, en };
