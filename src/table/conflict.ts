import { problem, type Problem } from '../problem/index.ts';

const MARK = /^(?:<{7}|>{7})(?: [^\n]*)?$/mu;

/**
 * The first mark that git left where it could not join two versions of a file; the rest of such a file is not worth checking.
 *
 * @param text lines ended by `\n`
 * @example
 * findConflict('a\n<<<<<<< HEAD\n', 'a.csv')?.line; // 2
 */
export function findConflict(text: string, file: string): Problem | null {
  const found = MARK.exec(text);
  if (found === null) return null;
  const line = text.slice(0, found.index).split('\n').length;
  return problem('text-conflict', { file, line, column: 1, seen: found[0] }, {});
}
