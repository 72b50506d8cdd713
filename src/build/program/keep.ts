import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cache, digestOf } from '../../cache/index.ts';
import { filesBelow } from '../../disk/index.ts';
import type { Site } from '../../report.ts';
import { compileProgram } from './compile.ts';
import { WHOLE } from './layout.ts';

const PUBLIC = fileURLToPath(new URL('../../../public/', import.meta.url));

/** A program that was compiled, and the digest of all that went into it beside the code. */
interface Kept {
  readonly folder: string;
  readonly digest: string;
  /** Removes it where it is not kept. */
  readonly clear: () => void;
}

/** The program that renders a site, from the cache where it lies there whole; else compiled, and kept if that can be done. */
export async function programOf(site: Site, cache: Cache): Promise<Kept> {
  const digest = programDigest(site);
  const kept = cache.folder('program', digest);
  if (kept !== null && isWhole(kept)) return { folder: kept, digest, clear: () => undefined };
  const fresh = emptyBeside(kept);
  const clear = (): void => {
    rmSync(fresh, { recursive: true, force: true });
  };
  try {
    await compileProgram(site, fresh);
    writeFileSync(join(fresh, WHOLE), JSON.stringify(digestsIn(fresh)));
  } catch (error) {
    clear();
    throw error;
  }
  return kept !== null && moved(fresh, kept)
    ? { folder: kept, digest, clear: () => undefined }
    : { folder: fresh, digest, clear };
}

/** An empty folder beside the place where it is to be kept; elsewhere where nothing can be kept. */
function emptyBeside(kept: string | null): string {
  const elsewhere = join(tmpdir(), 'dlxh-program-');
  if (kept === null) return mkdtempSync(elsewhere);
  try {
    mkdirSync(dirname(kept), { recursive: true });
    return mkdtempSync(`${kept}-`);
  } catch {
    return mkdtempSync(elsewhere);
  }
}

/**
 * Puts a program where it is to be kept. What another build has put there meanwhile stays, since that build runs it; what is damaged
 * is moved away first.
 */
function moved(fresh: string, kept: string): boolean {
  if (dirname(fresh) !== dirname(kept)) return false;
  const away = `${fresh}-old`;
  try {
    if (existsSync(kept) && !isWhole(kept)) renameSync(kept, away);
    if (existsSync(kept)) rmSync(fresh, { recursive: true, force: true });
    else renameSync(fresh, kept);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(away, { recursive: true, force: true });
  }
}

/** Of the site all that the bundle holds: `oneLanguage`, the addresses in Astro's configuration, and the standing pages. */
function programDigest({ settings, pages }: Site): string {
  const { lang, url, base } = settings;
  const icons = filesBelow(PUBLIC).flatMap((file) => [file, readFileSync(join(PUBLIC, file))]);
  return digestOf([lang, url, base, JSON.stringify(pages), ...icons]);
}

function digestsIn(folder: string): Readonly<Record<string, string>> {
  const files = filesBelow(folder).filter((file) => file !== WHOLE);
  return Object.fromEntries(
    files.map((file) => [file, digestOf([readFileSync(join(folder, file))])]),
  );
}

/** A program may have been cut short by a kill, or damaged since. */
function isWhole(folder: string): boolean {
  try {
    return readFileSync(join(folder, WHOLE), 'utf8') === JSON.stringify(digestsIn(folder));
  } catch {
    return false;
  }
}
