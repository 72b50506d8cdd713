import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { differing } from '../../scripts/bench/edits/index.ts';
import { main } from '../../scripts/dlxh.ts';
import { filesBelow } from '../../src/disk/index.ts';

const work = mkdtempSync(join(tmpdir(), 'dlxh-shards-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** A machine is a cache of its own. */
async function build(machine: string, ...more: string[]): Promise<number> {
  const cache = join(work, machine);
  const effects = { out: () => undefined, err: () => undefined, now: () => 0, cwd: work, cache };
  const root = join(process.cwd(), 'test/fixtures/site');
  const at = '2026-11-22T00:00:00+07:00';
  return main(['build', '--root', root, '--at', at, ...more], effects);
}

const pagesIn = (machine: string): readonly string[] =>
  filesBelow(join(work, machine)).filter((file) => /\/(?:page|card)\//u.test(file));

it.each([1, 2, 4])('%i parts put together are the site that one machine makes', async (of) => {
  const [whole, joined] = [join(work, 'whole'), join(work, `joined-${String(of)}`)];
  expect(await build('alone', '--out', whole)).toBe(0);
  const made: string[] = [];
  for (let part = 1; part <= of; part += 1) {
    const machine = `machine-${String(of)}-${String(part)}`;
    expect(await build(machine, '--shard', `${String(part)}/${String(of)}`)).toBe(0);
    made.push(...pagesIn(machine));
    cpSync(join(work, machine), join(work, `cache-${String(of)}`), { recursive: true });
  }
  expect(new Set(made).size).toBe(made.length);
  expect(made.toSorted()).toEqual(pagesIn('alone').toSorted());
  expect(await build(`cache-${String(of)}`, '--out', joined)).toBe(0);
  expect(differing(whole, joined)).toEqual([]);
  expect(pagesIn(`cache-${String(of)}`).toSorted()).toEqual(made.toSorted());
});
