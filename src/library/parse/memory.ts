import { type Cache, NO_CACHE } from '../../cache/index.ts';

/** What an earlier load of the same folder found, so that a preview need not read again what nobody touched. */
export interface Memory {
  /**
   * What was made before under this key with this very stamp, else what `make` gives now.
   *
   * @param stamp of everything that `make` reads: with the same stamp it would give the same
   */
  readonly recall: <T>(key: string, stamp: () => string, make: () => T) => T;
  /** What earlier runs of the program made, by content. */
  readonly cache: Cache;
}

/** For a load that is the only one. */
export const NO_MEMORY: Memory = { recall: (_, __, make) => make(), cache: NO_CACHE };

/** Keeps the last thing made under each key. */
export function keepMemory(cache: Cache = NO_CACHE): Memory {
  const kept = new Map<string, { readonly stamp: string; readonly value: unknown }>();
  return {
    cache,
    recall<T>(key: string, stamp: () => string, make: () => T): T {
      const now = stamp();
      const found = kept.get(key);
      // The key tells the type: whoever asks under it made what lies there.
      if (found?.stamp === now) return found.value as T;
      const value = make();
      kept.set(key, { stamp: now, value });
      return value;
    },
  };
}
