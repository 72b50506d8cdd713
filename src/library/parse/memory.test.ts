import { expect, it } from 'vitest';
import { keepMemory, NO_MEMORY } from './memory.ts';

it('gives what was made under the same stamp, and makes it anew under another', () => {
  const memory = keepMemory();
  let made = 0;
  const ask = (key: string, stamp: string) =>
    memory.recall(
      key,
      () => stamp,
      () => (made += 1),
    );
  expect([ask('a', '1'), ask('a', '1'), ask('b', '1'), ask('a', '2'), ask('a', '1')]).toEqual([
    1, 1, 2, 3, 4,
  ]);
});

it('makes everything anew where nothing is kept', () => {
  let made = 0;
  const ask = () =>
    NO_MEMORY.recall(
      'a',
      () => '1',
      () => (made += 1),
    );
  expect([ask(), ask()]).toEqual([1, 2]);
});
