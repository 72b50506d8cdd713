import { setFlagsFromString } from 'node:v8';

/** What a small archive takes: below it, collecting more often would cost a tenth of the time and save nothing that is short. */
const LARGE = 700 * 2 ** 20;
const EACH = 500;

/**
 * Has memory collected when it has grown by a third since the last time, in this thread and in those that it starts. Left to itself
 * the engine lets it grow fourfold on a machine with much memory: an archive of 1.000 surveys then took 3,9 GB of which 1 GB was in
 * use. The price is a tenth of the processor time. A limit on the whole would end a larger archive, where this only asks for more.
 */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=30');
}

/** The same from when the process is large on. It keeps no process alive. */
export function growSlowlyOnceLarge(): void {
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() < LARGE) return;
    clearInterval(watch);
    growSlowly();
  }, EACH);
  watch.unref();
}
