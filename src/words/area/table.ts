import type { Lang } from '../../format/index.ts';
import { table as en } from '../en/figure/table.ts';
import { table as vi, type TableWords } from '../vi/figure/table.ts';

export const tableWords: Readonly<Record<Lang, TableWords>> = { vi, en };
