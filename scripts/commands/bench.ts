import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { libraryContextOf } from '../cli/context.ts';
import type { Effects, ExitCode } from '../cli/effects.ts';
import { oneOf, readOptions, WrongUse } from '../cli/options.ts';

const RUNS = 5;
const DLXH = fileURLToPath(new URL('../dlxh.ts', import.meta.url));
const PROBE = new URL('../bench/peak.ts', import.meta.url).href;
const SURVEY = 'minh-hoa-truc-tuyen-2026';

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** `dlxh bench check|build|survey`: seconds and peak memory of whole runs, after one that does not count. */
export function bench(args: readonly string[], effects: Effects): ExitCode {
  const options = readOptions(args, ['root', 'lang'], 1);
  const { root } = libraryContextOf(options, effects);
  const [word = ''] = options.words;
  if (options.words.length !== 1) throw new WrongUse('dlxh bench check|build|survey');
  const what = oneOf(word, ['check', 'build', 'survey'], 'bench');
  const work = mkdtempSync(join(tmpdir(), 'dlxh-bench-'));
  const commands = {
    check: ['check', '--root', root],
    build: ['build', '--root', root, '--out', join(work, 'dist')],
    survey: ['estimate', SURVEY, '--root', root, '--json'],
  };
  try {
    const runs = Array.from({ length: RUNS + 1 }, () => measure(commands[what], effects)).slice(1);
    effects.out(`dlxh ${commands[what].join(' ')}`);
    effects.out(
      line(
        'seconds',
        runs.map(({ seconds }) => seconds),
      ),
    );
    effects.out(
      line(
        'peak MB',
        runs.map(({ megabytes }) => megabytes),
      ),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return 0;
}

/** One run in a process of its own, which tells its peak memory as its last word on a pipe of its own. */
function measure(command: readonly string[], { now }: Effects): Run {
  const start = now();
  const done = spawnSync(process.execPath, ['--import', PROBE, DLXH, ...command], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    maxBuffer: 1 << 20,
  });
  const seconds = (now() - start) / 1000;
  if (done.status !== 0) throw new Error(`run failed: ${command.join(' ')}`);
  return { seconds, megabytes: Number(done.output[3]?.toString()) / 1024 };
}

function line(name: string, figures: readonly number[]): string {
  const sorted = figures.toSorted((a, b) => a - b);
  const [least, middle, most] = [0, (RUNS - 1) / 2, RUNS - 1].map((at) =>
    (sorted[at] ?? 0).toFixed(2),
  );
  return `${name.padEnd(8)} min ${String(least)}  median ${String(middle)}  max ${String(most)}`;
}
