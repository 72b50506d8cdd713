import type { Lang } from '../../format/index.ts';
import { download as en } from '../en/download.ts';
import { download as vi, type DownloadWords } from '../vi/download.ts';

export const downloadWords: Readonly<Record<Lang, DownloadWords>> = { vi, en };
