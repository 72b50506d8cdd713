import type { Lang } from '../../format/index.ts';
import { figure as en } from '../en/figure/figure.ts';
import { figure as vi, type FigureWords } from '../vi/figure/figure.ts';

export const figureWords: Readonly<Record<Lang, FigureWords>> = { vi, en };
