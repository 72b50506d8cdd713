import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchDev } from './dev.ts';
import { benchEstimate } from './estimate.ts';
import { figuresLine } from './figures.ts';
import { run } from './run.ts';
import { libraryContextOf } from '../../src/command/terminal/context.ts';
import type { Effects, ExitCode } from '../../src/command/terminal/effects.ts';
import { oneOf, readOptions, WrongUse } from '../../src/command/terminal/options.ts';

const RUNS = 5;
const DLXH = fileURLToPath(new URL('../dlxh.ts', import.meta.url));
const SURVEY = 'minh-hoa-truc-tuyen-2026';

/**
 * `dlxh bench check|build|survey|estimate`: seconds and peak memory of whole runs, after one that does not count; `chart`:
 * microseconds and bytes of a chart; `dev`: from a saved file to the page that shows it; `search`: how well and how fast a site's search answers.
 */
export async function bench(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const options = readOptions(args, ['root', 'lang', 'dir', 'pages', 'seed'], 1);
  if (options.words[0] === 'search')
    return (await import('./search/bench.ts')).benchSearch(options, effects);
  const { root } = libraryContextOf(options, effects);
  const [word = ''] = options.words;
  if (options.words.length !== 1)
    throw new WrongUse('dlxh bench check|build|survey|estimate|dev|chart|search');
  const what = oneOf(word, ['check', 'build', 'survey', 'estimate', 'dev', 'chart'], 'bench');
  if (what === 'chart') return chartCosts(effects);
  if (what === 'dev') {
    await benchDev(root, RUNS, effects);
    return 0;
  }
  const work = mkdtempSync(join(tmpdir(), 'dlxh-bench-'));
  const commands = {
    check: ['check', '--root', root],
    build: ['build', '--root', root, '--out', join(work, 'dist')],
    survey: ['estimate', SURVEY, '--root', root, '--json'],
  };
  try {
    if (what === 'estimate') benchEstimate(join(root, 'data/surveys', SURVEY), RUNS, effects);
    else benchCommand(commands[what], effects);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return 0;
}

/** Charts drawn in this process, beside another library. Loaded only when asked for: it is not there where the site is only built. */
async function chartCosts(effects: Effects): Promise<ExitCode> {
  const { benchCharts } = await import('./charts.ts');
  const costs = await benchCharts(effects.now);
  for (const { name, charts, microseconds, bytes } of costs) {
    const each = `${microseconds.toFixed(1)} µs`.padStart(12);
    effects.out(`${name.padEnd(16)} ${String(charts).padStart(6)} ${each} ${bytes} B gzip`);
  }
  const [own, other] = costs;
  if (own !== undefined && other !== undefined) {
    const times = (other.microseconds / own.microseconds).toFixed(1);
    effects.out(`× ${times}, ${((own.bytes / other.bytes) * 100).toFixed(0)}% B`);
  }
  return 0;
}

function benchCommand(command: readonly string[], effects: Effects): void {
  const runs = Array.from({ length: RUNS + 1 }, () => run([DLXH, ...command], effects)).slice(1);
  effects.out(`dlxh ${command.join(' ')}`);
  effects.out(
    figuresLine(
      'seconds',
      runs.map(({ seconds }) => seconds),
    ),
  );
  effects.out(
    figuresLine(
      'peak MB',
      runs.map(({ megabytes }) => megabytes),
    ),
  );
}
