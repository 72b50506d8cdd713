import type { Lang } from '../../format/index.ts';
import { compare as en } from '../en/compare.ts';
import type { CompareWords } from '../type/index.ts';
import { compare as vi } from '../vi/compare.ts';

export const compareWords: Readonly<Record<Lang, CompareWords>> = { vi, en };
