import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadLibrary } from '../../src/library/load.ts';
import { siteOf } from '../../src/release/site-of.ts';
import type { Edition } from '../../src/release/visible.ts';
import type { Site } from '../../src/report.ts';
import type { Stage } from '../../src/words/cli.ts';
import { contextOf, type Context } from '../cli/context.ts';
import type { Effects, ExitCode } from '../cli/effects.ts';
import { oneOf, readOptions, WrongUse, type Options } from '../cli/options.ts';
import { auditSite } from '../site/audit.ts';
import { filesBelow } from '../site/files.ts';
import { writePages } from '../site/pages.ts';
import { indexSite } from '../site/search-index.ts';
import { secretsOf } from '../site/secrets.ts';
import { freshFolder, swapIn } from '../site/swap.ts';
import { printProblems } from './check.ts';

interface Order {
  readonly out: string;
  readonly edition: Edition;
  readonly at: string;
  readonly base: string | undefined;
}

/** `dlxh build`: check → pages → search index → audit → swap in. On any Problem nothing is written. */
export async function build(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const options = readOptions(args, ['root', 'out', 'edition', 'at', 'base', 'lang']);
  const context = contextOf(options, effects);
  const order = orderOf(options, context);
  const start = effects.now();
  const { library, problems } = await stage('check', context, () => loadLibrary(context.root));
  if (library === null) {
    printProblems(problems, context);
    effects.err(context.words.untouched(order.out));
    return 1;
  }
  const site = withBase(siteOf(library, order.edition, order.at), order.base);
  const pages = await replaceSite(site, secretsOf(library, site), order.out, context);
  if (pages === null) return 1;
  const counts = {
    surveys: site.surveys.length,
    briefings: site.briefings.length,
    pages,
    problems: 0,
  };
  effects.out(
    context.words.summary({
      ...counts,
      seconds: seconds(effects.now() - start, context),
      out: order.out,
    }),
  );
  return 0;
}

/** Writes the site beside the old one and swaps it in; the number of its pages, or null when the audit refuses it. */
async function replaceSite(
  site: Site,
  secrets: readonly string[],
  out: string,
  context: Context,
): Promise<number | null> {
  const fresh = freshFolder(out);
  try {
    const faults = await writeSite(site, secrets, fresh, context);
    if (faults.length > 0) {
      const { words, effects } = context;
      [words.auditFailed(faults.length), ...faults, words.untouched(out)].forEach(effects.err);
      return null;
    }
    const pages = filesBelow(fresh).filter((file) => file.endsWith('.html')).length;
    await stage('swap', context, () => {
      swapIn(fresh, out);
    });
    return pages;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function writeSite(site: Site, secrets: readonly string[], fresh: string, context: Context) {
  await stage('pages', context, () => writePages(site, fresh));
  await stage('search', context, () => indexSite(fresh));
  return stage('audit', context, () => auditSite(fresh, { base: site.settings.base, secrets }));
}

function orderOf(options: Options, { effects }: Context): Order {
  const at = options.text('at') ?? new Date(effects.now()).toISOString();
  if (
    !/^\d{4}-\d{2}-\d{2}(?:T.*(?:Z|[+-]\d{2}:\d{2}))?$/u.test(at) ||
    Number.isNaN(Date.parse(at))
  ) {
    throw new WrongUse(`--at ${at}`);
  }
  const base = options.text('base');
  if (base !== undefined && !/^\/(?:[\w.-]+\/)*$/u.test(base)) throw new WrongUse(`--base ${base}`);
  return {
    out: resolve(effects.cwd, options.text('out') ?? 'dist'),
    edition: oneOf(options.text('edition') ?? 'public', ['public', 'internal'], 'edition'),
    at,
    base,
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
