import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Cache, NO_CACHE, openCache } from '../../cache/index.ts';
import { checkRoot, type LibraryOutcome } from '../check/index.ts';
import { loadLibrary } from '../load.ts';
import { citationsOf, keepMemory, parseAround, parseRoot } from '../parse/index.ts';
import { openDisk, readRoot } from '../read/index.ts';
import type { Crew } from './run-jobs.ts';
import { warmFigures, workersFor } from './warm.ts';

const SITE = 'test/fixtures/site';
const folder = mkdtempSync(join(tmpdir(), 'dlxh-pool-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A library loaded by threads, however few its surveys; and how many figures were in the memory before it was loaded. */
async function loadBy(crew: Crew, cache: Cache = NO_CACHE) {
  const root = readRoot(openDisk(crew.root));
  const memory = keepMemory(cache);
  let made = 0;
  const { briefings } = parseAround(root, memory);
  const citations = citationsOf(root, memory, briefings);
  await warmFigures(root, memory, { ...crew, citations, fewest: 1 });
  const counted = {
    ...memory,
    recall: <T>(key: string, stamp: () => string, make: () => T): T =>
      memory.recall(key, stamp, () => {
        if (key.endsWith(' figures')) made += 1;
        return make();
      }),
  };
  return { outcome: checkRoot(root, parseRoot(root, counted)), made };
}

/** All of an outcome but functions, its Problems in their order. */
const said = ({ library, problems, gaps }: LibraryOutcome) => ({ library, problems, gaps });

describe('threads', () => {
  it.each([
    [SITE, [0, 2, 3]],
    ['.', [2]],
  ])('give the outcome of one thread: %s', async (root, crews) => {
    const alone = said(loadLibrary(root));
    for (const workers of crews) {
      const { outcome, made } = await loadBy({ root, workers });
      expect(said(outcome)).toStrictEqual(alone);
      expect(JSON.stringify(outcome.library?.surveys)).toBe(JSON.stringify(alone.library?.surveys));
      if (workers > 0) expect(made).toBe(0);
    }
  });

  it('tell the same Problems in the same order', async () => {
    const root = join(folder, 'spoilt');
    cpSync(SITE, root, { recursive: true });
    const spoil = (file: string, from: RegExp, to: string): void => {
      const text = readFileSync(join(root, file), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(join(root, file), text.replace(from, to));
    };
    spoil('data/surveys/dat-dai-2025/questions.csv', /integer/u, 'interger');
    spoil('data/surveys/dat-dai-2024/responses.csv', /nu,67/u, 'nu,bay');
    spoil('content/surveys/dat-dai-2025.mdx', /sampling: probability/u, 'sampling: probably');
    const alone = said(loadLibrary(root));
    expect(alone.problems.map(({ file }) => file)).toEqual([
      'content/surveys/dat-dai-2025.mdx',
      'data/surveys/dat-dai-2024/responses.csv',
      'data/surveys/dat-dai-2025/questions.csv',
    ]);
    const { outcome } = await loadBy({ root, workers: 2 });
    expect(said(outcome)).toStrictEqual(alone);
  });

  it.each(['dying', 'throwing'])('that are %s cost time and nothing else', async (kind) => {
    const file = new URL(`./${kind}.fixture.ts`, import.meta.url);
    const { outcome, made } = await loadBy({ root: SITE, workers: 2, file });
    expect(said(outcome)).toStrictEqual(said(loadLibrary(SITE)));
    expect(made).toBeGreaterThan(2);
  });

  it('fill the cache that one thread reads', async () => {
    const cache = openCache(join(folder, 'cache'), 'f'.repeat(64), () => 0);
    const first = await loadBy({ root: SITE, workers: 2 }, cache);
    const file = new URL('./throwing.fixture.ts', import.meta.url);
    const again = await loadBy({ root: SITE, workers: 2, file }, cache);
    expect(again.made).toBeLessThan(2);
    expect(said(again.outcome)).toStrictEqual(said(first.outcome));
  });
});

it('are started where they are worth it', () => {
  expect([workersFor(200, 2), workersFor(15, 16), workersFor(40, 16), workersFor(200, 1)]).toEqual([
    2, 0, 5, 0,
  ]);
});
