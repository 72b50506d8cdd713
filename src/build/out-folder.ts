import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { OutFault } from '../words/index.ts';

/** The file by which a built site is known again: no other folder is ever replaced. */
export const MARKER = '.dlxh';

/** The folder that a site goes to, links followed, or why it may not. */
type OutFolder =
  | { readonly path: string; readonly fault: null }
  | { readonly path: string; readonly fault: OutFault };

/**
 * Where a built site may be put: nowhere yet, an empty folder, or an earlier site. Never over or above what it is made of,
 * nor among it.
 *
 * @param root the folder that holds `content/` and `data/`
 */
export function outFolder(wanted: string, root: string): OutFolder {
  const path = existsSync(wanted) ? realpathSync(wanted) : resolve(wanted);
  return { path, fault: faultOf(path, realpathSync(root)) };
}

function faultOf(path: string, root: string): OutFault | null {
  if (dirname(path) === path || isWithin(root, path)) return 'root';
  if (['content', 'data'].some((name) => isWithin(path, join(root, name)))) return 'sources';
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (!found.isDirectory()) return 'not-folder';
  return existsSync(join(path, MARKER)) || readdirSync(path).length === 0 ? null : 'not-site';
}

/** Whether a folder is another one or lies in it. */
function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}
