import type { Lang } from '../../format/index.ts';
import { reuse as en } from '../en/figure/reuse.ts';
import { reuse as vi, type ReuseWords } from '../vi/figure/reuse.ts';

export const reuseWords: Readonly<Record<Lang, ReuseWords>> = { vi, en };
