import type { Cache } from './cache.ts';
import { digestOf } from './digest.ts';

/** Small facts about many things by the digest of each. */
export interface Facts<T> {
  /** What is known of the thing with this digest; made where nothing is. */
  readonly of: (digest: string, make: () => T) => T;
  /** Keeps what was asked for, and nothing else, for the next build. */
  readonly keep: () => void;
}

/**
 * Opens the facts that the last build kept, all in one entry: thirty thousand small files would take longer to read than the facts
 * to make.
 *
 * @param key tells the facts of one site from those of another
 * @param isFact whether what was kept is of the form that is looked for; else it is made anew
 */
export function openFacts<T>(
  cache: Cache,
  kind: string,
  key: string,
  isFact: (value: unknown) => value is T,
): Facts<T> {
  const entry = digestOf([kind, key]);
  const before = readFacts(cache.get(kind, entry));
  const now = new Map<string, T>();
  let made = 0;
  return {
    of: (digest, make) => {
      const kept = now.get(digest) ?? before.get(digest);
      const known = kept !== undefined && isFact(kept);
      const fact = known ? kept : make();
      now.set(digest, fact);
      made += known ? 0 : 1;
      return fact;
    },
    keep: () => {
      if (made > 0 || now.size !== before.size)
        cache.put(kind, entry, Buffer.from(JSON.stringify([...now])));
    },
  };
}

function readFacts(bytes: Uint8Array | null): ReadonlyMap<string, unknown> {
  if (bytes === null) return new Map();
  try {
    const entries: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is [string, unknown] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';
}
