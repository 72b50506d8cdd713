import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchEstimate } from './estimate.ts';
import { figuresLine } from './figures.ts';
import { run } from './run.ts';
import {
  type Command,
  type Effects,
  type ExitCode,
  libraryContextOf,
  oneOf,
  readOptions,
  WrongUse,
} from '../../src/command/index.ts';

const RUNS = 5;
const DLXH = fileURLToPath(new URL('../dlxh.ts', import.meta.url));
const SURVEY = 'minh-hoa-truc-tuyen-2026';

/**
 * `dlxh bench check|build|survey|estimate`: seconds and peak memory of whole runs, after one that does not count; `chart`:
 * microseconds and bytes of a chart; `dev`: from a saved file to the page that shows it; `search`: how well and how fast a site's search answers.
 */
export const bench: Command = {
  usage: 'dlxh bench check|build|survey|estimate|dev|chart|search',
  vi: 'đo thời gian và bộ nhớ của cả lần chạy; estimate: từ tệp đến kết quả, cạnh thời gian chỉ đọc CSV; dev: từ lúc lưu tệp đến lúc trang đổi; chart: thời gian và dung lượng mỗi biểu đồ; search: tìm đúng và nhanh đến đâu',
  en: 'measure seconds and peak memory of whole runs; estimate: from files to results, beside merely parsing the CSV; dev: from a saved file to the page; chart: time and bytes of a chart; search: how well and fast it finds',
  options: [
    {
      usage: '--dir DIR',
      vi: 'search: đo trên một trang đã dựng',
      en: 'search: measure a built site',
    },
    {
      usage: '--pages N',
      vi: 'search: hoặc trên một trang sinh ra có N báo cáo (mặc định: 300)',
      en: 'search: or a made-up site of N reports (default: 300)',
    },
    {
      usage: '--seed TEXT',
      vi: 'search: mầm của trang sinh ra và của câu hỏi',
      en: 'search: the seed of the made-up site and of the queries',
    },
  ],
  run: measure,
};

async function measure(args: readonly string[], effects: Effects): Promise<ExitCode> {
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
    const { benchDev } = await import('./dev.ts');
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
