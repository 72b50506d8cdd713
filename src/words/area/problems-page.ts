import type { Lang } from '../../format/index.ts';
import { problemsPage as en } from '../en/index.ts';
import type { PageWords } from '../type/index.ts';
import { problemsPage as vi } from '../vi/index.ts';

export const problemsPageWords: Readonly<Record<Lang, PageWords>> = { vi, en };
