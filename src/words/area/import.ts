import type { Lang } from '../../format/index.ts';
import { importing as en } from '../en/index.ts';
import type { ImportWords } from '../type/index.ts';
import { importing as vi } from '../vi/index.ts';

export const importWords: Readonly<Record<Lang, ImportWords>> = { vi, en };
