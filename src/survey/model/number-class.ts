import type { NumberClass } from '../../format/index.ts';

/**
 * Class limits, ascending: n limits make n + 1 classes. The first and the last class are open, so that no class shows
 * the least or the greatest number.
 */
export type Limits = readonly number[];

/** The classes that limits make, from low to high. */
export const classesOf = (limits: Limits): readonly NumberClass[] =>
  [null, ...limits].map((from, at) => ({ from, to: limits[at] ?? null }));

/**
 * The code of a class, as a range is written in SQL.
 *
 * @example codeOf({ from: 10, to: 20 }) // '[10,20)'; '(,10)' and '[20,)' are the open ones
 */
export const codeOf = ({ from, to }: NumberClass): string =>
  `${from === null ? '(' : `[${String(from)}`},${to === null ? '' : String(to)})`;
