import type { Lang } from '../../format/index.ts';
import { cli as en } from '../en/cli.ts';
import type { CliWords } from '../type/index.ts';
import { cli as vi } from '../vi/cli.ts';

export const cliWords: Readonly<Record<Lang, CliWords>> = { vi, en };
