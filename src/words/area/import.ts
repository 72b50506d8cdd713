import type { Lang } from '../../format/index.ts';
import { importing as en } from '../en/import.ts';
import type { ImportWords } from '../type/index.ts';
import { importing as vi } from '../vi/import.ts';

export const importWords: Readonly<Record<Lang, ImportWords>> = { vi, en };
