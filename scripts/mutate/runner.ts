import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import { instrument } from './instrument.ts';
import type { Outcome, Request, Tests } from './messages.ts';

// A process of its own, so that it can be ended when a mutant never ends. The changed text is only ever served to the
// tests: nothing is written, neither to the sources nor to a cache nor to snapshots.

const ROOT = process.cwd();

/** Runs test files in the order in which they are given. */
class AsGiven {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

/** Test files that were run since they were last taken. */
let ended: TestModule[] = [];

type Start = Extract<Request, { kind: 'start' }>;

/** Vitest with these mutants in the files they belong to. */
async function vitestWith({ mutants, tests, isolate }: Start): Promise<Vitest> {
  const byFile = Map.groupBy(mutants, ({ file }) => join(ROOT, file));
  const load = (id: string): string | null => {
    const own = byFile.get(id);
    return own === undefined ? null : instrument(readFileSync(id, 'utf8'), own);
  };
  const vitest = await createVitest(
    {
      ...{ root: ROOT, config: false, watch: false, fsModuleCache: false, update: 'none' },
      ...{ pool: 'threads', isolate, maxWorkers: isolate ? availableParallelism() : 1, bail: 1 },
      ...{ testTimeout: 600_000, hookTimeout: 600_000, include: [...tests] },
      setupFiles: ['test/same-seed.ts', 'scripts/mutate/switch.ts'],
      sequence: { sequencer: AsGiven },
      related: [...byFile.keys()],
      reporters: [
        {
          onTestModuleEnd: (module) => {
            ended.push(module);
          },
        },
      ],
    },
    { plugins: [{ name: 'mutants', enforce: 'pre', load }] },
  );
  await vitest.standalone();
  return vitest;
}

/** The tests to run; all that may reach a mutant where none are named. */
async function specificationsOf(
  vitest: Vitest,
  tests: readonly Tests[] | null,
): Promise<TestSpecification[]> {
  if (tests === null) return vitest.getRelevantTestSpecifications();
  const project = vitest.getRootProject();
  return tests.map(({ file, ids }) =>
    project.createSpecification(join(ROOT, file), ids === null ? {} : { testIds: [...ids] }),
  );
}

async function run(vitest: Vitest, on: number, tests: readonly Tests[] | null): Promise<Outcome> {
  vitest.provide('mutant', on);
  ended = [];
  const { unhandledErrors } = await vitest.runTestSpecifications(
    await specificationsOf(vitest, tests),
  );
  const failing = ended.find((one) => one.state() === 'failed');
  const failed = failing === undefined ? null : relative(ROOT, failing.moduleId);
  return {
    failed: failed ?? (unhandledErrors.length > 0 ? '' : null),
    tests: ended.flatMap(ranOf),
  };
}

const ranOf = (module: TestModule): Outcome['tests'] =>
  [...module.children.allTests()].map((test) => ({
    file: relative(ROOT, module.moduleId),
    id: test.id,
    milliseconds: test.diagnostic()?.duration ?? 0,
    asked: test.meta().asked ?? [],
  }));

let vitest: Promise<Vitest> | null = null;

process.on('message', (request: Request) => {
  if (request.kind === 'start') vitest = vitestWith(request);
  else void vitest?.then(async (own) => process.send?.(await run(own, request.on, request.tests)));
});
process.on('disconnect', () => {
  process.exit();
});
