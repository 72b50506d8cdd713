import { expect, it } from 'vitest';
import { type Cache, NO_CACHE } from './cache.ts';
import { openFacts } from './facts.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

function memory(): Cache & { kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    ...NO_CACHE,
    kept,
    get: (kind, digest) => kept.get(kind + digest) ?? null,
    put: (kind, digest, bytes) => void kept.set(kind + digest, bytes),
  };
}

/** What had to be made of what was asked for. */
function ask(cache: Cache, digests: readonly string[], key = 'k'): readonly string[] {
  const made: string[] = [];
  const facts = openFacts(cache, 'kind', key, isNumber);
  for (const digest of digests)
    expect(facts.of(digest, () => made.push(digest) * 0 + digest.length)).toBe(digest.length);
  facts.keep();
  return made;
}

it('makes what is not known, and keeps what was asked for last', () => {
  const cache = memory();
  expect(ask(cache, ['a', 'bb', 'a'])).toEqual(['a', 'bb']);
  expect(ask(cache, ['a', 'bb', 'ccc'])).toEqual(['ccc']);
  expect(ask(cache, ['a'])).toEqual([]);
  expect(ask(cache, ['a', 'bb'])).toEqual(['bb']);
  expect(ask(cache, ['a'], 'other')).toEqual(['a']);
  expect(cache.kept.size).toBe(2);
});

it.each(['', 'no JSON', '{}', '[["a"]]', '[["a","1"]]', '[["a",{"x":1}],null]'])(
  'takes nothing from an entry such as %s',
  (text) => {
    const cache = memory();
    ask(cache, ['a']);
    for (const name of cache.kept.keys()) cache.kept.set(name, Buffer.from(text));
    expect(ask(cache, ['a'])).toEqual(['a']);
  },
);
