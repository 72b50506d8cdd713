import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileReader } from './reader.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'dlxh-reader-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

test('each file is read whole, whatever stood in the memory before', () => {
  const read = fileReader();
  const large = new Uint8Array(3_000_000).map((_, at) => at % 251);
  expect(read(write('a', 'một câu dài hơn')).toString('utf8')).toBe('một câu dài hơn');
  expect(read(write('b', 'ngắn')).toString('utf8')).toBe('ngắn');
  expect(Buffer.compare(read(write('c', large)), large)).toBe(0);
  expect(read(write('d', '')).length).toBe(0);
});

test('a later file is read into the same memory', () => {
  const read = fileReader();
  const first = read(write('a', 'aaaa'));
  const second = read(write('b', 'bbbb'));
  expect(second.buffer).toBe(first.buffer);
});

test('a file that is not there is an error', () => {
  expect(() => fileReader()(join(folder, 'none'))).toThrow('ENOENT');
});
