import { parentPort } from 'node:worker_threads';

/** For tests: a thread that ends when it is asked, as one does that is out of memory. */
parentPort?.on('message', () => {
  process.exit(1);
});
