import type { Lang } from '../../format/index.ts';
import { asking as en } from '../en/asking.ts';
import { asking as vi, type AskingWords } from '../vi/asking.ts';

export const askingWords: Readonly<Record<Lang, AskingWords>> = { vi, en };
