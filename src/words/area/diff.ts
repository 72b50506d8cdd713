import type { Lang } from '../../format/index.ts';
import { diff as en } from '../en/diff.ts';
import type { DiffWords } from '../type/index.ts';
import { diff as vi } from '../vi/diff.ts';

export const diffWords: Readonly<Record<Lang, DiffWords>> = { vi, en };
