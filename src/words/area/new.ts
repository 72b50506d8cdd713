import type { Lang } from '../../format/index.ts';
import { newWords as en } from '../en/new.ts';
import type { NewWords } from '../type/index.ts';
import { newWords as vi } from '../vi/new.ts';

export const newWords: Readonly<Record<Lang, NewWords>> = { vi, en };
