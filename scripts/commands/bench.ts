import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchEstimate } from '../bench/estimate.ts';
import { figuresLine } from '../bench/figures.ts';
import { run } from '../bench/run.ts';
import { libraryContextOf } from '../cli/context.ts';
import type { Effects, ExitCode } from '../cli/effects.ts';
import { oneOf, readOptions, WrongUse } from '../cli/options.ts';

const RUNS = 5;
const DLXH = fileURLToPath(new URL('../dlxh.ts', import.meta.url));
const SURVEY = 'minh-hoa-truc-tuyen-2026';

/**
 * `dlxh bench check|build|survey|estimate`: seconds and peak memory of whole runs, after one that does not count; `dlxh bench
 * search`: how well and how fast a site's search answers.
 */
export async function bench(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const options = readOptions(args, ['root', 'lang', 'dir', 'pages', 'seed'], 1);
  if (options.words[0] === 'search')
    return (await import('./bench-search.ts')).benchSearch(options, effects);
  const { root } = libraryContextOf(options, effects);
  const [word = ''] = options.words;
  if (options.words.length !== 1)
    throw new WrongUse('dlxh bench check|build|survey|estimate|search');
  const what = oneOf(word, ['check', 'build', 'survey', 'estimate'], 'bench');
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
