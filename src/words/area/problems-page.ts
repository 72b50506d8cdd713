import type { Lang } from '../../format/index.ts';
import { problemsPage as en } from '../en/problems-page.ts';
import type { PageWords } from '../type/index.ts';
import { problemsPage as vi } from '../vi/problems-page.ts';

export const problemsPageWords: Readonly<Record<Lang, PageWords>> = { vi, en };
