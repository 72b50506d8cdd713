import type { Dropped, DropReason, Kept } from '../draft/index.ts';
import type { Column } from '../sheet/index.ts';

/** A kept column before the names of all are given. */
export type Unnamed = Omit<Kept, 'name'>;

/** What every kept column starts from. */
export function blank({ at, header }: Column, answers: readonly string[]): Unnamed {
  const filled = answers.reduce((sum, answer) => sum + (answer === '' ? 0 : 1), 0);
  return {
    ...{ at, header, answers, answered: filled, type: 'select_one', role: 'question' },
    ...{
      scale: 'nominal',
      core: null,
      choices: [],
      merged: 0,
      grouped: false,
      doubt: null,
      asked: null,
    },
  };
}

/** A column left out. */
export function drop({ at, header, cells }: Column, reason: DropReason): Dropped {
  const count = cells.reduce((sum, cell) => sum + (cell === '' ? 0 : 1), 0);
  return { at, header, reason, count, doubt: null };
}
