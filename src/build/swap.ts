import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MARKER } from './out-folder.ts';

const DAY = 86_400_000;

/** A new site in the making. */
interface Staging {
  /** An empty folder for it, beside the old site and on the same disk, so that the swap is a rename. */
  readonly fresh: string;
  /** Puts it in the place of the old site; when that fails, the old one is put back and the error thrown. */
  readonly swap: () => void;
  /** Removes what is left of the making. */
  readonly clear: () => void;
}

/** Makes room for a new site beside `out`. */
export function openStaging(out: string): Staging {
  mkdirSync(dirname(out), { recursive: true });
  const stage = mkdtempSync(`${out}.next-`);
  // `mkdtemp` keeps its folder to the owner; a site must be open to the web server.
  const [fresh, old] = [join(stage, 'new'), join(stage, 'old')];
  mkdirSync(fresh);
  return {
    fresh,
    swap: () => {
      writeFileSync(
        join(fresh, MARKER),
        'dlxh build: mỗi lần dựng, cả thư mục này được thay mới.\n',
      );
      swapIn(fresh, out, old);
    },
    clear: () => {
      if (!existsSync(old) || existsSync(out)) rmSync(stage, { recursive: true, force: true });
    },
  };
}

function swapIn(fresh: string, out: string, old: string): void {
  const replaces = existsSync(out);
  if (replaces) renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (replaces) renameSync(old, out);
    throw error;
  }
}

/**
 * Removes what builds that were killed more than a day ago left beside `out`. Younger ones may still be at work.
 *
 * @param now milliseconds since 1970
 */
export function clearLeftovers(out: string, now: number): void {
  const folder = dirname(out);
  const stem = `${basename(out)}.next-`;
  const own = (name: string): boolean =>
    name.startsWith(stem) && /^[A-Za-z0-9]{6}$/u.test(name.slice(stem.length));
  for (const name of readdirSync(folder).filter(own)) {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() === true && now - found.mtimeMs > DAY)
      rmSync(path, { recursive: true, force: true });
  }
}
