import type { Lang } from '../../format/index.ts';
import { editor as en } from '../en/index.ts';
import type { EditorWords } from '../type/index.ts';
import { editor as vi } from '../vi/index.ts';

export const editorWords: Readonly<Record<Lang, EditorWords>> = { vi, en };
