import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';
import type { BaseFault } from '../../words/index.ts';

/** The state that a change is compared with: a folder, and what to call it. */
export interface Base {
  readonly root: string;
  readonly name: string;
  /** Removes what was made to have it. */
  readonly close: () => void;
}

/** Why the state cannot be had. */
interface NoBase {
  readonly fault: BaseFault;
}

/** Ten times the largest repository of reports met. */
const LARGEST = 2 ** 30;

/**
 * The base of a comparison: a folder as it lies, or `content` and `data` of a git revision in a temporary folder.
 *
 * @param root the folder that is compared with it
 * @param wanted a folder or a revision
 */
export function openBase(root: string, wanted: string, cwd: string): Base | NoBase {
  const folder = resolve(cwd, wanted);
  if (statSync(join(folder, 'content'), { throwIfNoEntry: false })?.isDirectory() === true)
    return { root: folder, name: wanted, close: () => undefined };
  const inside = git(root, ['rev-parse', '--is-inside-work-tree']);
  if ('fault' in inside)
    return { fault: inside.fault === 'failed' ? 'no-repository' : inside.fault };
  const commit = git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${wanted}^{commit}`,
  ]);
  if ('fault' in commit) return { fault: 'no-revision' };
  const id = commit.output.toString('utf8').trim();
  const zip = git(root, ['archive', '--format=zip', id, 'content', 'data']);
  if ('fault' in zip) return { fault: 'no-content' };
  return unpacked(zip.output, `${wanted} (${id.slice(0, 7)})`);
}

function git(
  root: string,
  args: readonly string[],
): { readonly output: Buffer } | { readonly fault: 'no-git' | 'failed' } {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return { output: execFileSync('git', args, { cwd: root, maxBuffer: LARGEST, stdio }) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { fault: missing ? 'no-git' : 'failed' };
  }
}

function unpacked(zip: Uint8Array, name: string): Base {
  const root = mkdtempSync(join(tmpdir(), 'dlxh-diff-'));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const file = resolve(root, path);
    if (path.endsWith('/') || !file.startsWith(root + sep)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return {
    root,
    name,
    close: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
