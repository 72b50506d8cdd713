import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

const DAY = 86_400_000;
/** What nobody asked for in as many days is removed. */
const KEPT_DAYS = 14;
/** Bytes of the digest at the head of an entry, by which damage is seen. */
const HEAD = 32;

/** A shelf of bytes by kind and digest. */
export interface Cache {
  /** Null where nothing whole is kept under this digest. */
  readonly get: (kind: string, digest: string) => Uint8Array | null;
  /** Keeps bytes as well as the disk lets it; a full or closed disk is no error. */
  readonly put: (kind: string, digest: string, bytes: Uint8Array) => void;
  /** The folder of one entry, for what is kept as files; null where nothing is kept. Whoever fills it does so under another name first. */
  readonly folder: (kind: string, digest: string) => string | null;
  /** Removes what was not asked for in a fortnight, that of other versions of the program too. */
  readonly sweep: () => void;
}

/** Keeps nothing. */
export const NO_CACHE: Cache = {
  get: () => null,
  put: () => undefined,
  folder: () => null,
  sweep: () => undefined,
};

/**
 * Opens a cache, which need not be there yet.
 *
 * @param folder where it lies; git is told to leave it alone
 * @param code digest of the program: another version finds nothing of this one
 * @param now milliseconds since 1970, for what is old
 */
export function openCache(folder: string, code: string, now: () => number): Cache {
  const place = (kind: string, digest: string): string =>
    join(folder, code.slice(0, 16), kind, digest.slice(0, 2), digest);
  return {
    get: (kind, digest) => tried(() => readWhole(place(kind, digest), now())),
    put: (kind, digest, bytes) => {
      tried(() => {
        writeFileSync(made(folder), '*\n');
        writeEntry(place(kind, digest), bytes);
      });
    },
    folder: place,
    sweep: () => {
      tried(() => {
        sweep(folder, now());
      });
    },
  };
}

const made = (folder: string): string => {
  mkdirSync(folder, { recursive: true });
  return join(folder, '.gitignore');
};

/** A cache that cannot be read or written is one that holds nothing. */
function tried<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

const headOf = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest();

function readWhole(path: string, now: number): Uint8Array | null {
  const bytes = readFileSync(path);
  const body = bytes.subarray(HEAD);
  if (!headOf(body).equals(bytes.subarray(0, HEAD))) return null;
  if (now - statSync(path).mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000);
  return body;
}

/** Under another name first: whoever reads finds an entry whole or not at all. */
function writeEntry(path: string, body: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${String(process.pid)}`;
  writeFileSync(fresh, Buffer.concat([headOf(body), body]));
  renameSync(fresh, path);
}

function sweep(folder: string, now: number): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && one.name !== '.gitignore')) {
    const path = join(entry.parentPath, entry.name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && now - found.mtimeMs > KEPT_DAYS * DAY) rmSync(path, { force: true });
  }
}
