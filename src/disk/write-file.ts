import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole or not at all: beside it first, then in its place. A link stays a link; the rights stay. */
export function writeWhole(path: string, text: string): void {
  const real = realpathSync(path);
  const fresh = join(dirname(real), `.${basename(real)}.dlxh-${String(process.pid)}`);
  try {
    writeFileSync(fresh, text, { flush: true });
    chmodSync(fresh, statSync(real).mode);
    renameSync(fresh, real);
  } finally {
    rmSync(fresh, { force: true });
  }
}
