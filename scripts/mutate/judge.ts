import { basename, dirname } from 'node:path';
import type { Numbered } from './instrument.ts';
import type { Ran, Tests } from './messages.ts';
import { runnerOf, type Runner } from './process.ts';

/** `unreached`: no test comes by the mutant, so none can fail. */
export type Verdict = 'killed' | 'timed out' | 'survived' | 'unreached';

export interface Judged {
  readonly mutant: Numbered;
  readonly verdict: Verdict;
}

/** Longer than the tests take at worst, before anything is changed. */
const AT_MOST = 3_600_000;
/** A mutant may take so much longer than its tests do without it, and so many milliseconds to start. */
const SLOWER = 3;
const START = 30_000;

/**
 * Runs for each mutant the tests that come by it, until one fails. The tests are run once without any, to see which come
 * by which.
 *
 * @param tests globs of test files
 * @param processes how many mutants are tried at once
 * @param tell is called after each mutant
 * @throws where a test fails with no mutant switched on
 */
export async function judge(
  mutants: readonly Numbered[],
  { tests, processes }: { readonly tests: readonly string[]; readonly processes: number },
  tell: (judged: Judged) => void,
): Promise<readonly Judged[]> {
  const first = runnerOf({ mutants, tests, isolate: true });
  const sound = await first.run(0, null, AT_MOST);
  first.stop();
  if (sound === null || sound.failed !== null)
    throw new Error(`the tests fail without any mutant: ${sound?.failed ?? ''}`);
  const waiting = mutants.values();
  const judged: Judged[] = [];
  const work = async (runner: Runner): Promise<void> => {
    for (const mutant of waiting) {
      const verdict = await verdictOf(mutant, sound.tests, runner);
      judged.push({ mutant, verdict });
      tell({ mutant, verdict });
    }
    runner.stop();
  };
  const runners = Array.from({ length: processes }, () =>
    runnerOf({ mutants, tests, isolate: false }),
  );
  await Promise.all(runners.map(work));
  return judged.toSorted((a, b) => a.mutant.id - b.mutant.id);
}

async function verdictOf(mutant: Numbered, ran: readonly Ran[], runner: Runner): Promise<Verdict> {
  const near = ran.filter(({ asked }) => asked.includes(mutant.id));
  if (near.length === 0) return 'unreached';
  const limit = START + SLOWER * near.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const files = inOrder(mutant, near);
  const outcome = await runner.run(mutant.id, files, limit);
  if (outcome === null) return 'timed out';
  if (outcome.failed === null) return 'survived';
  // A file that only fails after others, whose modules it shares, has to fail alone.
  const alone = files.filter(({ file }) => file === outcome.failed);
  if (alone.length === 0 || outcome.failed === files[0]?.file) return 'killed';
  const again = await runner.run(mutant.id, alone, limit);
  return again?.failed === null ? 'survived' : 'killed';
}

/** The tests by file: those that bear the name of the mutant's file first, then those beside it, and of equals the shortest. */
function inOrder({ file }: Numbered, near: readonly Ran[]): readonly Tests[] {
  const name = basename(file, '.ts');
  const distance = (test: string): number =>
    basename(test).startsWith(name) ? 0 : dirname(test) === dirname(file) ? 1 : 2;
  return [...Map.groupBy(near, (one) => one.file)]
    .map(([test, own]) => ({
      file: test,
      ids: own.map(({ id }) => id),
      distance: distance(test),
      milliseconds: own.reduce((sum, one) => sum + one.milliseconds, 0),
    }))
    .toSorted((a, b) => a.distance - b.distance || a.milliseconds - b.milliseconds)
    .map(({ file: test, ids }) => ({ file: test, ids }));
}
