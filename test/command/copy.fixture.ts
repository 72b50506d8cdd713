import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../scripts/dlxh.ts';

/** What a command said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as the terminal would, with a clock that stands still. */
export async function run(...args: string[]): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const effects = {
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
    now: () => 0,
    cwd: process.cwd(),
  };
  const code = await main(args, effects);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A copy of the fixture site in a folder of its own. */
export function copyFixture(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'dlxh-')), 'root');
  cpSync('test/fixtures/site', root, { recursive: true });
  return root;
}

/** Removes what `copyFixture` made. */
export function removeCopy(root: string): void {
  rmSync(dirname(root), { recursive: true, force: true });
}

/** Replaces text in a file of the copy; the text must be there. */
export function spoil(root: string, file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to spoil in ${file}: ${String(from)}`);
  writeFileSync(path, after);
}
