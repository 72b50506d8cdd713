import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { diskOf, siteTexts } from '../disk.fixture.ts';
import { loadFrom } from '../load.ts';
import type { Figures } from './kept.ts';
import { shelved } from './shelved.ts';

// The collector of garbage is asked for by name: nothing else takes what nobody holds.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function figures(): Figures {
  const { library } = loadFrom(diskOf(siteTexts()));
  const survey = library?.surveys[0];
  if (survey === undefined) throw new Error('no survey');
  const { questions, design, results, tests, comparisons, notes } = survey;
  return { questions, design, results, tests, comparisons, notes, rows: 3 };
}

/** Weak references are kept until the task that asked for them has ended. */
const nextTask = () => new Promise((resolve) => setImmediate(resolve));

it('unpacks lists again once nobody has them, and gives the same list while somebody does', async () => {
  const bare = figures();
  let unpacked = 0;
  const shelf = shelved(structuredClone(bare), () => {
    unpacked += 1;
    return structuredClone(bare);
  });
  await nextTask();
  collect();
  const { tests } = shelf;
  expect([tests, unpacked]).toEqual([bare.tests, 1]);
  expect(shelf.tests).toBe(tests);
  await nextTask();
  collect();
  expect(shelf.comparisons).toEqual(bare.comparisons);
  expect(unpacked).toBe(2);
  expect(shelf.tests).toBe(tests);
  expect(shelf).toEqual(bare);
});
