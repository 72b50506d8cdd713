import { resolve } from 'node:path';
import { isBase, loadWith } from '../library/index.ts';
import { type Edition, siteOf } from '../release/index.ts';
import type { Site } from '../report.ts';
import { moment } from '../survey/index.ts';
import {
  type Command,
  type Context,
  type Effects,
  type ExitCode,
  formatSpan,
  libraryContextOf,
  meansOf,
  NO_CACHE_HELP,
  oneOf,
  type Options,
  printProblems,
  readOptions,
  stage,
  WrongUse,
} from './terminal/index.ts';
import { outFolder, parseShard, replaceSite, secretsOf, type Shard } from '../build/index.ts';
import { type Made, makeShard, writeSite } from './make-site.ts';

interface Order {
  readonly out: string;
  readonly edition: Edition;
  readonly at: string;
  readonly base: string | undefined;
  readonly annex: boolean;
  readonly shard: Shard | null;
}

/** `dlxh build`: check → pages → search index → audit → swap in. On any Problem or error the old site stays as it is. */
export const build: Command = {
  usage:
    'dlxh build [--out DIR] [--edition public|internal] [--at TIME] [--base /PATH/] [--annex] [--shard I/N] [--no-cache]',
  vi: 'kiểm tra, dựng trang, lập chỉ mục, rà soát, rồi thay trang cũ',
  en: 'check, write the pages, index, audit, then replace the old site',
  options: [
    {
      usage: '--out DIR',
      vi: 'nơi đặt trang đã dựng (mặc định: dist)',
      en: 'where the site goes (default: dist)',
    },
    {
      usage: '--edition public|internal',
      vi: 'bản công khai, hoặc bản nội bộ có cả bản thảo',
      en: 'the public edition, or the internal one with drafts',
    },
    {
      usage: '--at TIME',
      vi: 'thời điểm công bố, ví dụ 2026-11-22T08:00:00+07:00 (mặc định: bây giờ)',
      en: 'the moment of publication (default: now)',
    },
    {
      usage: '--base /PATH/',
      vi: 'đường dẫn đặt trang, ví dụ /reports/',
      en: 'the path under which the site is served',
    },
    {
      usage: '--annex',
      vi: 'thêm cho mỗi khảo sát một trang phụ lục in được, có mọi bảng số liệu',
      en: 'give each survey an annex, a page with all its tables, to be printed',
    },
    {
      usage: '--shard I/N',
      vi: 'chỉ làm phần I trong N phần của các trang, để lại trong .cache/dlxh, không dựng trang; gộp các phần rồi chạy dlxh build',
      en: 'make only part I of N of the pages and leave it in .cache/dlxh, for a build of the whole with all parts',
    },
    NO_CACHE_HELP,
  ],
  run,
};

async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const taken = [
    'root',
    'out',
    'edition',
    'at',
    'base',
    'annex',
    'shard',
    'no-cache',
    'lang',
  ] as const;
  const options = readOptions(args, taken);
  const context = libraryContextOf(options, effects);
  const order = orderOf(options, context);
  const start = effects.now();
  const means = meansOf(options, effects);
  const { library, problems } = await stage('check', context, (tell) =>
    loadWith(context.root, { ...means, tell }),
  );
  await printProblems(problems, context);
  if (library === null) {
    effects.err(context.words.untouched(order.out));
    return 1;
  }
  const shown = withBase(siteOf(library, order.edition, order.at), order.base);
  const site = { ...shown, annex: order.annex };
  const made = { secrets: secretsOf(library, site), context, cache: means.cache };
  const took = () => formatSpan(effects.now() - start, context);
  if (order.shard === null) return publish(site, order.out, made, took);
  await makeShard(site, order.shard, made);
  effects.out(context.words.shardMade({ ...order.shard, seconds: took() }));
  return 0;
}

/** Writes the site beside the old one, and puts it in its place. */
async function publish(site: Site, out: string, made: Made, took: () => string): Promise<ExitCode> {
  const { cache, context } = made;
  const pages = await replaceSite(out, context, {
    write: (fresh) => writeSite(site, made, fresh),
    swap: (swap) => stage('swap', context, swap),
  });
  if (pages === null) return 1;
  cache.sweep();
  context.effects.out(context.words.summary({ ...countsOf(site), pages, out, seconds: took() }));
  return 0;
}

function countsOf({ surveys, briefings }: Site) {
  return { surveys: surveys.length, briefings: briefings.length, problems: 0 };
}

function orderOf(options: Options, { root, words, effects }: Context): Order {
  const at = options.text('at') ?? new Date(effects.now()).toISOString();
  if (!moment.safeParse(at).success) throw new WrongUse(`--at ${at} (2026-11-22T08:00:00+07:00)`);
  const base = options.text('base');
  if (base !== undefined && !isBase(base)) throw new WrongUse(`--base ${base} (/reports/)`);
  const { path, fault } = outFolder(resolve(effects.cwd, options.text('out') ?? 'dist'), root);
  if (fault !== null) throw new WrongUse(words.refusedOut(path, fault));
  return {
    out: path,
    edition: oneOf(options.text('edition') ?? 'public', ['public', 'internal'], 'edition'),
    at,
    base,
    annex: options.flag('annex'),
    shard: shardOf(options),
  };
}

function shardOf(options: Options): Shard | null {
  const text = options.text('shard');
  if (text === undefined) return null;
  const shard = parseShard(text);
  if (shard === null || options.flag('no-cache')) throw new WrongUse(`--shard ${text} (2/4)`);
  return shard;
}

function withBase(site: Site, base: string | undefined): Site {
  return base === undefined ? site : { ...site, settings: { ...site.settings, base } };
}
