import type { Lang } from '../../format/index.ts';
import { compare as en } from '../en/index.ts';
import type { CompareWords } from '../type/index.ts';
import { compare as vi } from '../vi/index.ts';

export const compareWords: Readonly<Record<Lang, CompareWords>> = { vi, en };
