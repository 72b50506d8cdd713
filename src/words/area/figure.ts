import type { Lang } from '../../format/index.ts';
import { figure as en } from '../en/index.ts';
import { figure as vi, type FigureWords } from '../vi/index.ts';

export const figureWords: Readonly<Record<Lang, FigureWords>> = { vi, en };
