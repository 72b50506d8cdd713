import { parentPort } from 'node:worker_threads';

/** For tests: a thread that meets a mistake of ours. */
parentPort?.on('message', () => {
  throw new Error('thread');
});
