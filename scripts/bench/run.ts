import { spawnSync } from 'node:child_process';
import type { Effects } from '../../src/command/index.ts';

const PROBE = new URL('peak.ts', import.meta.url).href;

/** One run of a script in a process of its own. */
export interface Run {
  readonly seconds: number;
  /** The process's peak of resident memory. */
  readonly megabytes: number;
  /** What it printed, where that was asked for. */
  readonly printed: string;
}

/**
 * Runs a script in a process of its own, which tells its peak memory as its last word on a pipe of its own.
 *
 * @param command the script and its arguments
 * @param output whether what it prints is wanted; else it goes nowhere, as into a file
 */
export function run(
  command: readonly string[],
  { now }: Effects,
  output: 'pipe' | 'ignore' = 'ignore',
): Run {
  const start = now();
  const done = spawnSync(process.execPath, ['--import', PROBE, ...command], {
    stdio: ['ignore', output, 'inherit', 'pipe'],
    maxBuffer: 1 << 20,
    encoding: 'utf8',
  });
  const seconds = (now() - start) / 1000;
  if (done.status !== 0) throw new Error(`run failed: ${command.join(' ')}`);
  return { seconds, megabytes: Number(done.output[3]) / 1024, printed: done.output[1] ?? '' };
}
