import type { Lang } from '../../format/index.ts';
import { chart as en } from '../en/chart.ts';
import { chart as vi, type ChartWords } from '../vi/chart.ts';

export const chartWords: Readonly<Record<Lang, ChartWords>> = { vi, en };
