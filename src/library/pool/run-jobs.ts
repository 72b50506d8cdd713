import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Answer, Job } from './job.ts';

const WORKER = new URL('./worker.ts', import.meta.url);

/** Threads that are to be started. */
export interface Crew {
  readonly root: string;
  readonly workers: number;
  /** What a thread runs; left out but by tests. */
  readonly file?: URL;
}

/**
 * Hands jobs to threads, one at a time each. A job whose thread ends or throws is given up, without a word: whoever needs it
 * makes it anew and meets the same error. The threads are gone when the promise is.
 *
 * @param jobs taken when a thread is free
 * @param take what to do with an answer
 */
export async function runJobs(
  { root, workers, file = WORKER }: Crew,
  jobs: Iterator<Job>,
  take: (job: Job, answer: Answer) => void,
): Promise<void> {
  const data = { root, compiled: getCompileCacheDir() ?? null };
  const ends = await Promise.allSettled(
    Array.from({ length: workers }, () => work(new Worker(file, { workerData: data }), jobs, take)),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function work(
  worker: Worker,
  jobs: Iterator<Job>,
  take: (job: Job, answer: Answer) => void,
): Promise<void> {
  // An error that comes when nobody waits any longer is no error.
  worker.on('error', () => undefined);
  try {
    for (let next = jobs.next(); next.done !== true; next = jobs.next()) {
      const answer = await answerOf(worker, next.value);
      if (answer === null) return;
      take(next.value, answer);
    }
  } finally {
    await worker.terminate();
  }
}

/** Null where the thread ends instead. */
function answerOf(worker: Worker, job: Job): Promise<Answer | null> {
  return new Promise((resolve) => {
    const ended = (): void => {
      finish(null);
    };
    const finish = (answer: Answer | null): void => {
      worker.off('message', finish).off('error', ended).off('exit', ended);
      resolve(answer);
    };
    worker.on('message', finish).on('error', ended).on('exit', ended);
    worker.postMessage(job);
  });
}
