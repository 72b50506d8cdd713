import type { Lang } from '../../format/index.ts';
import { form as en } from '../en/form.ts';
import type { FormWords } from '../type/index.ts';
import { form as vi } from '../vi/form.ts';

export const formWords: Readonly<Record<Lang, FormWords>> = { vi, en };
