import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cache, openCache, pack } from '../../cache/index.ts';
import { diskOf, siteTexts } from '../disk.fixture.ts';
import { loadFrom } from '../load.ts';
import { keepMemory } from '../parse/index.ts';
import type { Library } from '../../report.ts';

const page = 'content/surveys/dat-dai-2025.mdx';
const answers = 'data/surveys/dat-dai-2025/responses.csv';
const CODE = 'f'.repeat(64);
const HEAD = 32;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dlxh-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const entries = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitignore')
    .map((entry) => join(entry.parentPath, entry.name));

/** Loads through the cache, and counts what was found in it and what was put there. */
function load(changed: Readonly<Record<string, string>> = {}, code = CODE) {
  const cache = openCache(folder, code, () => 0);
  const seen = { found: 0, put: 0 };
  const counted: Cache = {
    ...cache,
    get: (kind, digest) => {
      const bytes = cache.get(kind, digest);
      if (bytes !== null) seen.found += 1;
      return bytes;
    },
    put: (kind, digest, bytes) => {
      seen.put += 1;
      cache.put(kind, digest, bytes);
    },
  };
  const outcome = loadFrom(diskOf(siteTexts(changed)), keepMemory(counted));
  return { outcome, ...seen };
}

const text = (file: string): string => siteTexts().get(file) ?? '';
/** An entry whose checksum is right. */
const sound = (body: Uint8Array): Buffer =>
  Buffer.concat([createHash('sha256').update(body).digest(), body]);

/** All of a library but the digests that only a load with a cache works out. */
function shown(library: Library | null): Library | null {
  if (library === null) return null;
  const bare = <T>(reports: readonly T[]): readonly T[] =>
    reports.map((report) => ({ ...report, origin: undefined }));
  return { ...library, surveys: bare(library.surveys), briefings: bare(library.briefings) };
}

describe('figures in a cache', () => {
  it('are those of a load without one', () => {
    const bare = loadFrom(diskOf(siteTexts()));
    const cold = load();
    const warm = load();
    expect(cold.put).toBeGreaterThan(3);
    expect(warm).toMatchObject({ found: cold.put, put: 0 });
    for (const { outcome } of [cold, warm]) {
      expect(shown(outcome.library)).toStrictEqual(bare.library);
      expect(JSON.stringify(shown(outcome.library))).toBe(JSON.stringify(bare.library));
      expect(outcome.problems).toEqual(bare.problems);
    }
  });

  it('are made again where anything that they are made from is another', () => {
    const all = load().put;
    const margins = 'data/margins/dat-dai-2024.csv';
    const spoilt = (file: string, from: string, to: string) => {
      expect(text(file)).toContain(from);
      return load({ [file]: text(file).replace(from, to) });
    };
    for (const changed of [
      spoilt(answers, 'nu,61,1.406', 'nu,61,1.407'),
      spoilt('data/surveys/dat-dai-2025/questions.csv', 'Giới tính', 'Giới'),
      spoilt('data/surveys/dat-dai-2025/choices.csv', 'Nam', 'Nam giới'),
      spoilt(page, 'sampling: probability', 'sampling: quota'),
    ])
      expect(changed).toMatchObject({ found: all - 1, put: 1 });
    // What keeps the margins from being used is a Problem, and the other surveys stay as they are.
    expect(load({ [margins]: 'a\n' })).toMatchObject({ found: all - 1, put: 0 });
    expect(load({}, 'e'.repeat(64))).toMatchObject({ found: 0, put: all });
    expect(load()).toMatchObject({ found: all, put: 0 });
  });

  it('outlast a change of the page’s words', () => {
    const all = load().put;
    const { outcome, found } = load({ [page]: text(page).replace(/^title: .*$/mu, 'title: Khác') });
    expect(found).toBe(all);
    const survey = outcome.library?.surveys.find(({ id }) => id === 'dat-dai-2025');
    expect(survey?.front.title).toBe('Khác');
  });

  it('cost time and nothing else where an entry is damaged', () => {
    const bare = loadFrom(diskOf(siteTexts())).library;
    const all = load().put;
    const bad: readonly ((whole: Buffer) => Buffer | null)[] = [
      () => null,
      () => Buffer.alloc(0),
      (whole) => whole.subarray(0, -1),
      (whole) => Buffer.concat([whole.subarray(0, 100), Buffer.from('x'), whole.subarray(101)]),
      () => sound(Buffer.from('no bytes of ours')),
      () => sound(pack({ results: [] })),
      () => sound(pack({})),
      (whole) => sound(whole.subarray(HEAD, -9)),
    ];
    for (const spoil of bad) {
      for (const file of entries()) {
        const bytes = spoil(readFileSync(file));
        if (bytes === null) rmSync(file);
        else writeFileSync(file, bytes);
      }
      const { outcome, put } = load();
      expect(shown(outcome.library)).toStrictEqual(bare);
      expect(put).toBe(all);
      expect(load()).toMatchObject({ found: all, put: 0 });
    }
  });

  it.each([
    ['an error', 'nu,sáu mốt,', false],
    ['a warning', ',61,', true],
  ])('are never those of data of which %s is told', (_, to, isLoaded) => {
    const changed = { [answers]: text(answers).replace('nu,61,', to) };
    const told = load(changed);
    expect(told.outcome.problems.map(({ file }) => file)).toEqual([answers]);
    expect(told.outcome.library !== null).toBe(isLoaded);
    expect(load(changed)).toMatchObject({ found: told.put, put: 0 });
    expect(load(changed).outcome.problems).toEqual(told.outcome.problems);
    expect(load()).toMatchObject({ found: told.put, put: 1 });
  });

  it('hold nothing of what a respondent wrote', () => {
    const canary = 'chim hoàng yến 0912';
    const rows = text(answers).trimEnd().split('\n');
    const changed = rows.map((row, at) => (at === 0 ? row : row.replace(/[^,]*$/u, canary)));
    const { outcome, put } = load({ [answers]: changed.join('\n') });
    expect(outcome.library).not.toBeNull();
    expect(put).toBeGreaterThan(3);
    const kept = entries().map((file) => zstdDecompressSync(readFileSync(file).subarray(HEAD)));
    // A whole row, a text answer, and the weight that one respondent alone has.
    const row = rows[1] ?? '';
    for (const secret of [canary, 'hoàng yến', row, '1.406', 'nu,61'])
      for (const encoding of ['utf8', 'latin1', 'utf16le'] as const)
        expect(kept.some((bytes) => bytes.includes(Buffer.from(secret, encoding)))).toBe(false);
    expect(kept.some((bytes) => bytes.includes(Buffer.from('cong_khai', 'latin1')))).toBe(true);
  });
});
