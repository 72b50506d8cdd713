import type { Lang } from '../../format/index.ts';
import { search as en } from '../en/search.ts';
import type { SearchWords } from '../type/index.ts';
import { search as vi } from '../vi/search.ts';

export const searchWords: Readonly<Record<Lang, SearchWords>> = { vi, en };
