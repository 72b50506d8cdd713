import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { codeDigest, digestOf, openCache } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'dlxh-cache-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const now = Date.parse('2026-12-01T00:00:00Z');
const bytes = Buffer.from('kết quả');
const digest = digestOf(['a']);
const filesOf = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitignore')
    .map((entry) => join(entry.parentPath, entry.name));

describe('openCache', () => {
  const cache = openCache(folder, 'f'.repeat(64), () => now);

  it('gives back what was kept, under its kind, its digest and its program only', () => {
    cache.put('card', digest, bytes);
    expect(cache.get('card', digest)).toEqual(bytes);
    expect(cache.get('page', digest)).toBeNull();
    expect(cache.get('card', digestOf(['b']))).toBeNull();
    expect(openCache(folder, 'e'.repeat(64), () => now).get('card', digest)).toBeNull();
  });

  it('takes a damaged or cut entry for none', () => {
    const [file = ''] = filesOf();
    const whole = readFileSync(file);
    for (const bad of [whole.subarray(0, -1), whole.subarray(0, 7), Buffer.alloc(0)]) {
      writeFileSync(file, bad);
      expect(cache.get('card', digest)).toBeNull();
    }
    writeFileSync(file, whole);
    expect(cache.get('card', digest)).toEqual(bytes);
  });

  it('keeps itself out of git, and leaves no half-written file', () => {
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(filesOf()).toHaveLength(1);
  });

  it('is empty where nothing can be written', () => {
    const closed = openCache('/dev/null/cache', 'f', () => now);
    closed.put('card', digest, bytes);
    expect(closed.get('card', digest)).toBeNull();
    closed.sweep();
  });

  it('forgets what nobody asked for in a fortnight, and nothing else', () => {
    const [file = ''] = filesOf();
    const asked = (days: number): void => {
      utimesSync(file, now / 1000 - days * 86_400, now / 1000 - days * 86_400);
    };
    asked(13);
    cache.sweep();
    expect(filesOf()).toEqual([file]);
    asked(13);
    cache.get('card', digest);
    openCache(folder, 'e', () => now + 10 * 86_400_000).sweep();
    expect(filesOf()).toEqual([file]);
    asked(15);
    cache.sweep();
    expect(filesOf()).toEqual([]);
  });
});

it('tells where one part of a digest ends', () => {
  expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
  expect(digestOf(['ab'])).toBe(digestOf([Buffer.from('ab')]));
});

it('gives a program that changed another digest', () => {
  expect(codeDigest(process.cwd())).toBe(codeDigest(process.cwd()));
  expect(codeDigest(process.cwd())).toMatch(/^[0-9a-f]{64}$/u);
});
