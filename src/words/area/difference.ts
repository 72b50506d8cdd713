import type { Lang } from '../../format/index.ts';
import { difference as en } from '../en/figure/difference.ts';
import { difference as vi, type DifferenceWords } from '../vi/figure/difference.ts';

export const differenceWords: Readonly<Record<Lang, DifferenceWords>> = { vi, en };
