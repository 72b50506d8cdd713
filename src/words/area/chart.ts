import type { Lang } from '../../format/index.ts';
import { chart as en } from '../en/index.ts';
import { chart as vi, type ChartWords } from '../vi/index.ts';

export const chartWords: Readonly<Record<Lang, ChartWords>> = { vi, en };
