import type { Lang } from '../../format/index.ts';
import { take as en } from '../en/take.ts';
import { take as vi, type TakeWords } from '../vi/take.ts';

export const takeWords: Readonly<Record<Lang, TakeWords>> = { vi, en };
