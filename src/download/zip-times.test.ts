import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { withFixedTimes } from './zip-times.ts';

const FILES = { 'a.txt': new TextEncoder().encode('xin chào'), 'b/c.txt': new Uint8Array(5000) };
const archive = (mtime: string) => new Uint8Array(zipSync(FILES, { mtime }));

it('makes archives of different days the same, and leaves their files as they are', () => {
  const [then, now] = [archive('2001-02-03T04:05:06'), archive('2026-11-22T10:20:30')];
  expect(then).not.toEqual(now);
  const [a, b] = [withFixedTimes(then), withFixedTimes(now)];
  expect(a).toEqual(b);
  expect(unzipSync(a)).toEqual(FILES);
});

it('refuses what is no archive', () => {
  expect(() => withFixedTimes(new Uint8Array(3))).toThrow('not a plain zip archive');
  expect(() => withFixedTimes(new Uint8Array(100))).toThrow('not a plain zip archive');
});
