import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Effects } from '../../../src/command/index.ts';
import type { SizeName } from '../corpus/index.ts';
import type { Figures } from './measure.ts';
import { childSeconds } from './processor.ts';

/** Debian’s package puts it here; another build of it would be another yardstick. */
const HUGO = '/usr/bin/hugo';

interface Step {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Where the limits are, and how they are run. */
export interface Yardsticks {
  /** Folder of `gen.mjs`, `adapt.mjs`, `lib`; undefined where none is named. */
  readonly folder: string | undefined;
  /** The folder whose packages the limits may use. */
  readonly tools: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Builds that do less, of a neutral corpus of the same size: `floor` writes the same charts and pages as plain strings, `hugo` is a
 * site generator written in Go. They check, withhold and index nothing, so they are limits and not rivals. Says which are not there.
 *
 * @returns seconds and processor seconds of each, by `floor.seconds` and so on
 */
export function measureLimits(
  work: string,
  size: SizeName,
  { folder, tools, env }: Yardsticks,
  effects: Effects,
): Figures {
  if (folder === undefined || !existsSync(join(folder, 'adapt.mjs'))) {
    effects.out('limits: not there (DLXH_BENCH_LIMITS names the folder of gen.mjs and adapt.mjs)');
    return {};
  }
  const [corpus, floor, hugo] = ['neutral', 'floor', 'hugo'].map((name) => join(work, name));
  if (corpus === undefined || floor === undefined || hugo === undefined) return {};
  const given = { ...env, TOOLS: tools, LIB: join(folder, 'lib') };
  const node = (cwd: string, ...args: string[]): Step => ({ command: process.execPath, args, cwd });
  const prepare = (...args: string[]) => {
    timed([node(work, ...args)], given, effects);
  };
  prepare(join(folder, 'gen.mjs'), '--size', size, '--out', corpus);
  prepare(join(folder, 'adapt.mjs'), 'floor', corpus, floor);
  const figures = named(
    'floor',
    timed([node(floor, 'build.mjs')], { ...given, CORPUS: 'corpus' }, effects),
  );
  if (!existsSync(HUGO)) {
    effects.out(`hugo: not there (${HUGO})`);
    return figures;
  }
  prepare(join(folder, 'adapt.mjs'), 'hugo', corpus, hugo);
  const steps = [node(hugo, 'prep.mjs'), { command: HUGO, args: ['--quiet'], cwd: hugo }];
  return { ...figures, ...named('hugo', timed(steps, given, effects)) };
}

const named = (
  name: string,
  { seconds, cpu }: { seconds: number; cpu: number | null },
): Figures => ({
  [`${name}.seconds`]: seconds,
  ...(cpu !== null && { [`${name}.cpuSeconds`]: cpu }),
});

function timed(steps: readonly Step[], env: Yardsticks['env'], { now }: Effects) {
  const [start, before] = [now(), childSeconds()];
  for (const { command, args, cwd } of steps) {
    const done = spawnSync(command, args, {
      cwd,
      env: { ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (done.status !== 0) throw new Error(`run failed: ${command} ${args.join(' ')}`);
  }
  const after = childSeconds();
  return {
    seconds: (now() - start) / 1000,
    cpu: before === null || after === null ? null : after - before,
  };
}
