import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchEstimate, benchMany } from './estimate.ts';
import { figuresLine } from './figures.ts';
import { run } from './run.ts';
import {
  type Command,
  type Effects,
  type ExitCode,
  libraryContextOf,
  oneOf,
  type Options,
  readOptions,
  WrongUse,
} from '../../src/command/index.ts';

const RUNS = 5;
const TAKEN = [
  'root',
  'lang',
  'dir',
  'pages',
  'seed',
  'size',
  'out',
  'against',
  'edits',
  'times',
] as const;
const DLXH = fileURLToPath(new URL('../dlxh.ts', import.meta.url));
const SURVEY = 'minh-hoa-truc-tuyen-2026';

/**
 * `dlxh bench check|build|survey|estimate`: seconds and peak memory of whole runs, after one that does not count; `chart`:
 * microseconds and bytes of a chart; `dev`: from a saved file to the page that shows it; `search`: how well and how fast a site's search answers;
 * `null`: false findings where no group differs; `corpus`: a made-up root folder of a size; `edits`: whether a build that remembers gives what one anew gives; `build --size`: one build of such a folder, by stage.
 */
export const bench: Command = {
  usage: 'dlxh bench check|build|survey|estimate|dev|chart|search|corpus|edits|null',
  vi: 'đo thời gian và bộ nhớ của cả lần chạy; estimate: từ tệp đến kết quả, cạnh thời gian chỉ đọc CSV; dev: từ lúc lưu tệp đến lúc trang đổi; chart: thời gian và dung lượng mỗi biểu đồ; search: tìm đúng và nhanh đến đâu; corpus: sinh một kho số liệu để đo; edits: sửa ngẫu nhiên rồi dựng lại, so với dựng mới từ đầu; build --size: đo từng bước dựng kho ấy; null: tỷ lệ phát hiện sai khi các nhóm không khác nhau',
  en: 'measure seconds and peak memory of whole runs; estimate: from files to results, beside merely parsing the CSV; dev: from a saved file to the page; chart: time and bytes of a chart; search: how well and fast it finds; corpus: write a made-up corpus to measure on; edits: edit at random and build again, beside building anew; build --size: measure each stage of its build; null: the share of false findings where no group differs',
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
      vi: 'search, corpus, edits, build --size, null: mầm của những gì được sinh ra',
      en: 'search, corpus, edits, build --size, null: the seed of what is made up',
    },
    {
      usage: '--size S|M|L',
      vi: 'corpus, build: kho có 20, 200 hoặc 1.000 khảo sát và 100, 2.000 hoặc 10.000 bản tin',
      en: 'corpus, build: 20, 200 or 1,000 surveys and 100, 2,000 or 10,000 briefings',
    },
    {
      usage: '--edits N',
      vi: 'edits: số lần sửa (mặc định: 100)',
      en: 'edits: how many edits (default: 100)',
    },
    {
      usage: '--times N',
      vi: 'estimate: lặp lại các phiếu N lần trong một tệp (67 lần là 5 triệu phiếu)',
      en: 'estimate: with the answers N times over in one file (67 times are 5 million)',
    },
    {
      usage: '--out PATH',
      vi: 'corpus: thư mục để ghi kho; build --size: tệp JSON để ghi số đo',
      en: 'corpus: the folder to write; build --size: the JSON file for the figures',
    },
    {
      usage: '--against JSON',
      vi: 'build --size: so với số đo đã ghi trước đó',
      en: 'build --size: compare with figures written earlier',
    },
  ],
  run: measure,
};

async function measure(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const options = readOptions(args, TAKEN, 1);
  const made = await benchMade(options, effects);
  if (made !== null) return made;
  const { root } = libraryContextOf(options, effects);
  const [word = ''] = options.words;
  if (options.words.length !== 1) throw new WrongUse(bench.usage);
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
    const folder = join(root, 'data/surveys', SURVEY);
    const times = Number(options.text('times') ?? 1);
    if (what !== 'estimate') benchCommand(commands[what], effects);
    else if (times > 1) benchMany(folder, { times, work }, effects);
    else benchEstimate(folder, RUNS, effects);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return 0;
}

/** The benchmarks on made-up content, which need no root folder; null for any other. */
async function benchMade(options: Options, effects: Effects): Promise<ExitCode | null> {
  const [what] = options.words;
  if (what === 'search') return (await import('./search/bench.ts')).benchSearch(options, effects);
  if (what === 'edits') return (await import('./edits/index.ts')).benchEdits(options, effects);
  if (what === 'null') return (await import('./null/index.ts')).benchNull(options, effects);
  if (what === 'corpus') return (await import('./corpus/index.ts')).benchCorpus(options, effects);
  if (what === 'build' && options.text('size') !== undefined)
    return (await import('./build/index.ts')).benchBuild(options, effects);
  return null;
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
  const [seconds, megabytes] = [runs.map((one) => one.seconds), runs.map((one) => one.megabytes)];
  effects.out(`dlxh ${command.join(' ')}`);
  effects.out(figuresLine('seconds', seconds));
  effects.out(figuresLine('peak MB', megabytes));
}
