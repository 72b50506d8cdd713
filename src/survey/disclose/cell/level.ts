import type { Base } from '../../model/result.ts';

/** A base by its width: 0 substantive answers (or as printed), 1 with don't-knows, 2 all who were asked. */
export type Level = 0 | 1 | 2;

export const LEVELS: readonly Level[] = [0, 1, 2];

export const levelOf = (base: Base): Level => (base === 'asked' ? 2 : base === 'dk' ? 1 : 0);
