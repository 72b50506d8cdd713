import type { Lang } from '../../format/index.ts';
import { editor as en } from '../en/editor.ts';
import type { EditorWords } from '../type/index.ts';
import { editor as vi } from '../vi/editor.ts';

export const editorWords: Readonly<Record<Lang, EditorWords>> = { vi, en };
