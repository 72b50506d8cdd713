#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Effects, ExitCode } from '../src/command/index.ts';
import { growSlowlyOnceLarge } from './heap.ts';

/** Runs one command line. Exit codes: 0 fine, 1 Problems found, 2 used wrongly. */
export async function main(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { runLine } = await import('../src/command/index.ts');
  return runLine(args, effects, { bench: async () => (await import('./bench/bench.ts')).bench });
}

const effects: Effects = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  now: () => Date.now(),
  cwd: process.cwd(),
  cache: fileURLToPath(new URL('../.cache/dlxh', import.meta.url)),
  workers: availableParallelism(),
};

if (
  process.argv[1] !== undefined &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  growSlowlyOnceLarge();
  // Of our code alone, beside the packages, and before any of it is loaded: a command starts some tenths of a second sooner.
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
  // Whoever reads our output may stop early, as `head` does: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const { ask } = await import('../src/command/index.ts');
  const foot = (text: string) => process.stdout.write(`\r${text}\u001B[K`);
  const terminal = process.stdout.isTTY ? { foot } : {};
  const asked = process.stdin.isTTY && process.stdout.isTTY ? { ask } : {};
  process.exitCode = await main(process.argv.slice(2), { ...effects, ...terminal, ...asked });
}
