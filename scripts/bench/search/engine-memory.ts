import { readdirSync, readFileSync } from 'node:fs';

/** The engine's process, by the first letters of its name. */
const ENGINE = 'pagefind';
const EVERY = 200;

/**
 * Watches how much memory the search engine's own process takes, which is none of ours.
 *
 * @returns ends the watch and gives the peak in MB; 0 where the system does not tell (only Linux does)
 */
export function watchEngine(): () => number {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, ...enginePeaks());
  }, EVERY);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function enginePeaks(): readonly number[] {
  return processes().flatMap((process) => {
    try {
      const status = readFileSync(`/proc/${process}/status`, 'utf8');
      if (!status.startsWith(`Name:\t${ENGINE}`)) return [];
      return [Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) / 1024];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}

function processes(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}
