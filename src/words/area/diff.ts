import type { Lang } from '../../format/index.ts';
import { diff as en } from '../en/index.ts';
import type { DiffWords } from '../type/index.ts';
import { diff as vi } from '../vi/index.ts';

export const diffWords: Readonly<Record<Lang, DiffWords>> = { vi, en };
