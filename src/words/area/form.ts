import type { Lang } from '../../format/index.ts';
import { form as en } from '../en/index.ts';
import type { FormWords } from '../type/index.ts';
import { form as vi } from '../vi/index.ts';

export const formWords: Readonly<Record<Lang, FormWords>> = { vi, en };
