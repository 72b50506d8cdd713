import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from './job.ts';

/** What the thread is started with. */
interface Start {
  readonly root: string;
  /** Where compiled code lies, if anywhere: a thread does not inherit it. */
  readonly compiled: string | null;
}

// Nobody but the room's own `Crew` starts this file and speaks to it.
const { root, compiled } = workerData as Start;
if (compiled !== null) enableCompileCache(compiled);
const { answersOn } = await import('./answer.ts');
const answer = answersOn(root);
parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(answer(job));
});
