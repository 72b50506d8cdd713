/** A class of numbers: from `from`, which is in it, to `to`, which is not. Null where it is open. */
export interface NumberClass {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Where classes meet, ascending: n limits make n + 1 classes, of which the first and the last are open, so that no class
 * tells the least or the greatest number that anybody gave.
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

/** The class that a code stands for; null for what is no code of a class. */
export function readClass(code: string): NumberClass | null {
  const [, opening = '', from = '', to = ''] = /^([[(])([^,]*),([^,)]*)\)$/.exec(code) ?? [];
  const ends = { from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) };
  const isCode = opening !== '' && (opening === '(') === (ends.from === null);
  const isRange = ends.from !== null || ends.to !== null;
  return isCode && isRange && !Number.isNaN((ends.from ?? 0) + (ends.to ?? 0)) ? ends : null;
}
