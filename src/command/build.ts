import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBase, loadLibrary } from '../library/index.ts';
import { type Edition, siteOf } from '../release/index.ts';
import type { Site } from '../report.ts';
import { moment } from '../survey/index.ts';
import type { Stage } from '../words/index.ts';
import {
  type Command,
  type Context,
  type Effects,
  type ExitCode,
  libraryContextOf,
  oneOf,
  type Options,
  printProblems,
  readOptions,
  WrongUse,
} from './terminal/index.ts';
import { auditSite } from '../audit/index.ts';
import { codeDigest, openCache } from '../cache/index.ts';
import {
  indexSite,
  outFolder,
  replaceSite,
  secretsOf,
  writeCards,
  writeHeadingIndex,
  writePages,
} from '../build/index.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** What builds keep for the next one, whatever folder they are made of. */
const CACHE = join(PROJECT, '.cache', 'dlxh');

interface Order {
  readonly out: string;
  readonly edition: Edition;
  readonly at: string;
  readonly base: string | undefined;
  readonly annex: boolean;
}

/** `dlxh build`: check → pages → search index → audit → swap in. On any Problem or error the old site stays as it is. */
export const build: Command = {
  usage: 'dlxh build [--out DIR] [--edition public|internal] [--at TIME] [--base /PATH/] [--annex]',
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
  ],
  run,
};

async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const options = readOptions(args, ['root', 'out', 'edition', 'at', 'base', 'annex', 'lang']);
  const context = libraryContextOf(options, effects);
  const order = orderOf(options, context);
  const start = effects.now();
  const { library, problems } = await stage('check', context, () => loadLibrary(context.root));
  await printProblems(problems, context);
  if (library === null) {
    effects.err(context.words.untouched(order.out));
    return 1;
  }
  const shown = withBase(siteOf(library, order.edition, order.at), order.base);
  const site = { ...shown, annex: order.annex };
  const secrets = secretsOf(library, site);
  const pages = await replaceSite(order.out, context, {
    write: (fresh) => writeSite(site, secrets, fresh, context),
    swap: (swap) => stage('swap', context, swap),
  });
  if (pages === null) return 1;
  const summary = { ...countsOf(site), pages, out: order.out };
  effects.out(
    context.words.summary({ ...summary, seconds: seconds(effects.now() - start, context) }),
  );
  return 0;
}

function countsOf({ surveys, briefings }: Site) {
  return { surveys: surveys.length, briefings: briefings.length, problems: 0 };
}

async function writeSite(site: Site, secrets: readonly string[], fresh: string, context: Context) {
  const cache = openCache(CACHE, codeDigest(PROJECT), context.effects.now);
  const rules = { base: site.settings.base, secrets, words: context.words.audit };
  await stage('pages', context, () => writePages(site, fresh));
  await stage('cards', context, () => writeCards(site, fresh, cache));
  await stage('search', context, async () => {
    writeHeadingIndex(site, fresh, await indexSite(fresh, cache));
  });
  return stage('audit', context, () => auditSite(fresh, rules, cache));
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
  };
}

function withBase(site: Site, base: string | undefined): Site {
  return base === undefined ? site : { ...site, settings: { ...site.settings, base } };
}

function seconds(milliseconds: number, { lang }: Context): string {
  return (milliseconds / 1000).toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: 1,
  });
}

async function stage<T>(name: Stage, context: Context, run: () => T | Promise<T>): Promise<T> {
  const { effects, words } = context;
  const start = effects.now();
  const done = await run();
  effects.out(`${words.stages[name]} … ${words.seconds(seconds(effects.now() - start, context))}`);
  return done;
}
