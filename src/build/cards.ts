import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type Cache, digestOf, NO_CACHE } from '../cache/index.ts';
import { cardPath, pageContext, pageKeys } from '../page/index.ts';
import type { Picture } from '../picture/index.ts';
import type { Site } from '../report.ts';
import { type Hand, openHand, openThread } from './card-hands.ts';
import { briefingCard, surveyCard } from './card-parts.ts';
import { chartStyle } from './chart-style.ts';

const KIND = 'card';
/** Cards that are handed out at once; as few as these are not worth a thread. */
const BATCH = 24;
/** This one renders pages meanwhile. */
const THREADS = Math.max(1, availableParallelism() - 1);

interface Job {
  readonly path: string;
  readonly picture: () => Picture;
  /** Of all that the card shows; where nobody knows what it is made from, of its words and shapes, before letters become outlines. */
  readonly digest: string;
}

/** How many cards a site has, and how many of them had to be drawn. */
interface Counts {
  readonly cards: number;
  readonly drawn: number;
}

interface Options {
  readonly cache?: Cache;
  /** That draw beside this one where there is much to draw; 0 draws all of it here. */
  readonly threads?: number;
  /** Which cards are wanted, by their path under the base; all unless said otherwise. */
  readonly wanted?: (path: string) => boolean;
}

/**
 * Writes the card of every report, which social networks show beside a link to it, as PNG of 1200 × 630 px. The same site makes the
 * same bytes, with a cache or without, whatever the number of threads. It leaves this thread free for the most part: it may run
 * beside the rendering of pages.
 *
 * @param folder need not be there; whatever else is in it stays
 */
export async function writeCards(
  site: Site,
  folder: string,
  { cache = NO_CACHE, threads = THREADS, wanted = () => true }: Options = {},
): Promise<Counts> {
  const counts = { cards: 0, drawn: 0 };
  const keep = (path: string, png: Uint8Array): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
    counts.cards += 1;
  };
  const batches = batchesOf(missing(jobsOf(site, wanted), cache, keep));
  await drawAll(batches, threads, (jobs, pngs) => {
    for (const [at, { path, digest }] of jobs.entries()) {
      const png = pngs[at];
      if (png === undefined) throw new Error(`no card: ${path}`);
      cache.put(KIND, digest, png);
      keep(path, png);
    }
    counts.drawn += jobs.length;
  });
  return counts;
}

/** One after the other: the drawings of a large site do not fit the memory at once. */
function* jobsOf(site: Site, wanted: (path: string) => boolean): Generator<Job, undefined> {
  const [ctx, style, keys] = [pageContext(site), chartStyle(), pageKeys(site)];
  const jobOf = (path: string, key: string | undefined, picture: () => Picture): Job => {
    if (key !== undefined) return { path, picture, digest: digestOf([style, path, key]) };
    const made = picture();
    return { path, picture: () => made, digest: digestOf([style, JSON.stringify(made)]) };
  };
  for (const report of site.surveys.filter(({ id }) => wanted(cardPath.survey(id))))
    yield jobOf(cardPath.survey(report.id), keys.page(report), () => surveyCard(ctx, report));
  for (const report of site.briefings.filter(({ id }) => wanted(cardPath.briefing(id))))
    yield jobOf(cardPath.briefing(report.id), keys.page(report), () => briefingCard(ctx, report));
}

/** Writes what is kept, and gives the rest. */
function* missing(
  jobs: Iterable<Job>,
  cache: Cache,
  keep: (path: string, png: Uint8Array) => void,
): Generator<Job, undefined> {
  for (const job of jobs) {
    const kept = cache.get(KIND, job.digest);
    if (kept === null) yield job;
    else keep(job.path, kept);
  }
}

function* batchesOf(jobs: Iterable<Job>): Generator<readonly Job[], undefined> {
  let batch: Job[] = [];
  for (const job of jobs) {
    batch.push(job);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function drawAll(
  batches: Generator<readonly Job[], undefined>,
  threads: number,
  done: (jobs: readonly Job[], pngs: readonly Uint8Array[]) => void,
): Promise<void> {
  const first = batches.next().value;
  if (first === undefined) return;
  const few = threads === 0 || first.length < BATCH;
  const hands = few ? [await openHand()] : Array.from({ length: threads }, openThread);
  const draw = async (hand: Hand, jobs: readonly Job[] | undefined): Promise<void> => {
    for (let own = jobs; own !== undefined; own = batches.next().value)
      done(own, await hand.draw(own.map(({ picture }) => picture())));
  };
  try {
    await Promise.all(hands.map((hand, at) => draw(hand, at === 0 ? first : batches.next().value)));
  } finally {
    await Promise.all(hands.map((hand) => hand.close()));
  }
}
