import type { Note } from '../draft/index.ts';
import type { Column } from '../sheet/index.ts';

/** Columns after a step, and what it did. */
export interface Joined {
  readonly columns: readonly Column[];
  readonly notes: readonly Note[];
}
