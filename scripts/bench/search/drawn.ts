import type { Random } from '../../synthetic/random.ts';
import type { Place } from './places.ts';

/** What one made-up report is about. */
export interface Drawn {
  readonly object: string;
  readonly other: string;
  readonly topic: string;
  readonly group: string;
  readonly place: Place;
  readonly day: string;
  readonly document: string | null;
}

/** One of a list. */
export function one<T>(random: Random, all: readonly T[]): T {
  const found = all[Math.floor(random() * all.length)];
  if (found === undefined) throw new Error('nothing to draw from');
  return found;
}
