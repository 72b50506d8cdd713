import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isSame, tryEdit } from '../../scripts/bench/edits/index.ts';
import { seededRandom } from '../../scripts/synthetic/random.ts';

const work = mkdtempSync(join(tmpdir(), 'dlxh-edits-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

it('a build that remembers writes what a build anew writes, edit upon edit', async () => {
  cpSync('test/fixtures/site', join(work, 'root'), { recursive: true });
  const random = seededRandom('12');
  const effects = { out: () => undefined, err: () => undefined, now: () => 0, cwd: work };
  const outcomes = [];
  while (outcomes.length < 8) outcomes.push(await tryEdit(work, random, effects));
  expect(outcomes.filter((outcome) => !isSame(outcome))).toEqual([]);
  expect(outcomes.some(({ codes }) => codes[1] === 0)).toBe(true);
});
