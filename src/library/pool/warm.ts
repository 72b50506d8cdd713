import {
  conditionsOf,
  digestOfData,
  keepFigures,
  openFigures,
  recallFigures,
} from '../figures/index.ts';
import { type Citations, figuresFor, type Memory, pageOf } from '../parse/index.ts';
import { readOnce, type Root } from '../read/index.ts';
import type { Job } from './job.ts';
import { type Crew, runJobs } from './run-jobs.ts';

/** Surveys that a thread must have to make for its start, in the time of some four, to be worth while. */
const FEWEST = 8;

/**
 * Threads for as many surveys: none where one alone would be started, since the thread that waits for it could do the same.
 *
 * @param fewest surveys that are worth a thread
 * @example
 * workersFor(200, 2); // 2
 * workersFor(15, 16); // 0
 */
export function workersFor(surveys: number, cores: number, fewest = FEWEST): number {
  const workers = Math.min(cores, Math.floor(surveys / fewest));
  return workers < 2 ? 0 : workers;
}

interface Warming {
  /** Surveys that are worth a thread. */
  readonly fewest?: number;
  readonly citations?: Citations;
  readonly tell?: ((done: number, total: number) => void) | undefined;
}

/**
 * Puts figures into a memory: those that its cache has, and those that threads make of what is missing there.
 *
 * @param crew where the folder lies, and how many threads there may be; fewer are started where little is missing
 */
export async function warmFigures(
  root: Root,
  memory: Memory,
  { fewest = FEWEST, citations = new Map(), tell = () => undefined, ...crew }: Crew & Warming,
): Promise<void> {
  const { ids } = root.surveys;
  if (crew.workers < 2) return;
  const missing = missingOf(root, memory, citations);
  const first = firstOf(missing, fewest * crew.workers);
  const workers = workersFor(first.length, crew.workers, fewest);
  if (workers === 0) return;
  const jobs = [first, missing].values().flatMap((some) => some);
  await runJobs({ ...crew, workers }, jobs, ({ id, conditions }, answer) => {
    const { digest, problems, packed } = answer;
    const value = packed === null ? null : openFigures(packed);
    if (packed !== null) keepFigures(memory.cache, digest, packed, problems);
    figuresFor(root.folder, id, conditions, memory, () => ({ value, problems }));
    // They are begun in this order, and those that were known take no time.
    tell(ids.indexOf(id) + 1, ids.length);
  });
}

/** The first of many; the rest can still be had. */
function firstOf<T>(all: Iterator<T>, most: number): readonly T[] {
  const first: T[] = [];
  while (first.length < most) {
    const next = all.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  return first;
}

/** The surveys whose figures no cache has; those that one has go into the memory. */
function* missingOf(
  { folder, surveys }: Root,
  memory: Memory,
  citations: Citations,
): Generator<Job> {
  for (const id of surveys.ids) {
    const front = pageOf(folder, id, memory).value?.front ?? null;
    if (front === null) continue;
    const conditions = conditionsOf(front.data, citations.get(id));
    const digest = digestOfData(readOnce(folder), id, conditions);
    const known = recallFigures(memory.cache, digest);
    if (known === null) yield { id, conditions };
    else figuresFor(folder, id, conditions, memory, () => ({ value: known, problems: [] }));
  }
}
