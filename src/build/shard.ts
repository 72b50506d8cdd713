import { digestOf } from '../cache/index.ts';

/** One of several parts of a site's pages and cards, each made on a machine of its own. */
export interface Shard {
  /** From 1 to `of`. */
  readonly part: number;
  readonly of: number;
}

/**
 * Reads which part is meant; null where none is.
 *
 * @example
 * parseShard('2/4'); // { part: 2, of: 4 }
 * parseShard('5/4'); // null
 */
export function parseShard(text: string): Shard | null {
  const [, part = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/u.exec(text) ?? []).map(Number);
  return part >= 1 && part <= of ? { part, of } : null;
}

/**
 * Whether a file belongs to a part: all files of one report to the same one, and none that shows many reports, which whoever puts
 * the parts together makes.
 *
 * @param file path under the base
 */
export function isOfShard({ part, of }: Shard, file: string): boolean {
  const [, report] = /^((?:khao-sat|ban-tin)\/[^/]+)\/./u.exec(file) ?? [];
  if (report === undefined) return false;
  return Number.parseInt(digestOf([report]).slice(0, 8), 16) % of === part - 1;
}
