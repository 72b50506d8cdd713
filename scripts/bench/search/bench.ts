import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageRecord } from '../../../src/search/index/index.ts';
import type { SiteSearch } from '../../../src/search/index.ts';
import { corpusOf } from './ambiguity.ts';
import { buildSearched, type Indexing } from './build.ts';
import { coldSearches, warmSearches, type Cost } from './browser.ts';
import { writeCorpus } from './corpus.ts';
import { deriveQueries, KINDS, type KnownItem } from './queries.ts';
import { measureRecall, type Recall } from './recall.ts';
import { type Effects, type ExitCode, type Options, WrongUse } from '../../../src/command/index.ts';
import { openChromium } from '../../browser/chromium.ts';
import { openSiteSearch } from '../../../src/search/disk/index.ts';
import { serveSite } from '../../../src/serve/index.ts';
import { seededRandom } from '../../synthetic/random.ts';

const REGISTERS = fileURLToPath(new URL('../../../data', import.meta.url));
const EACH = 40;
const COLD_EACH = 5;
const WARM_EACH = 20;
const PAGES = 300;
const MOST_PAGES = 20_000;

/** `dlxh bench search`: recall, bytes and milliseconds on a built site (`--dir`), or on a made-up one of `--pages` reports. */
export async function benchSearch(options: Options, effects: Effects): Promise<ExitCode> {
  const seed = options.text('seed') ?? 'dlxh';
  const given = options.text('dir');
  if (given !== undefined) return measureSite(resolve(effects.cwd, given), seed, effects);
  const work = mkdtempSync(join(tmpdir(), 'dlxh-bench-'));
  try {
    const [root, dist] = [join(work, 'root'), join(work, 'dist')];
    writeCorpus(root, REGISTERS, pagesOf(options), seed);
    const indexing = await buildSearched(root, dist, new Date(effects.now()).toISOString());
    effects.out(indexingLine(indexing));
    return await measureSite(dist, seed, effects);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function pagesOf(options: Options): number {
  const text = options.text('pages') ?? String(PAGES);
  const pages = Number(text);
  if (!Number.isInteger(pages) || pages < 10 || pages > MOST_PAGES)
    throw new WrongUse(`--pages ${text} (10–${String(MOST_PAGES)})`);
  return pages;
}

async function measureSite(folder: string, seed: string, { out }: Effects): Promise<ExitCode> {
  const site = await openSiteSearch(folder);
  if (site === null) throw new WrongUse(`--dir ${folder}`);
  const items = await itemsOf(site, seed);
  out('kind          queries  recall@1  recall@10  MRR');
  for (const recall of await measureRecall(site, items)) out(recallLine(recall));
  const served = await serveSite(folder, site.base);
  const browser = await openChromium();
  try {
    out('first search  kB (median – max)  ms (median – max)');
    for (const line of costLines(await coldSearches(browser, served.url, some(items, COLD_EACH))))
      out(line);
    out(warmLine(await warmSearches(browser, served.url, some(items, WARM_EACH))));
  } finally {
    await browser.close();
    await served.close();
  }
  return 0;
}

async function itemsOf({ index }: SiteSearch, seed: string): Promise<readonly KnownItem[]> {
  const records: PageRecord[] = [];
  // One after another: so many files cannot be open at once.
  for (let page = 0; page < index.lexicon.pages; page += 1) records.push(await index.page(page));
  return deriveQueries(
    corpusOf(records),
    index.lexicon.synonyms,
    EACH,
    seededRandom(`${seed} queries`),
  );
}

function some(items: readonly KnownItem[], each: number): readonly KnownItem[] {
  return KINDS.flatMap((kind) => items.filter((item) => item.kind === kind).slice(0, each));
}

function recallLine({ kind, queries, first, ten, mrr }: Recall): string {
  const figures = [first, ten, mrr].map((figure) => figure.toFixed(3).padStart(9));
  return `${kind.padEnd(13)} ${String(queries).padStart(7)} ${figures.join(' ')}`;
}

function costLines(costs: readonly Cost[]): readonly string[] {
  const groups = Map.groupBy(costs, ({ kind }) => kind);
  return [...groups].map(([kind, own]) => {
    const kilobytes = own.map(({ bytes }) => bytes / 1000);
    const milliseconds = own.map((cost) => cost.milliseconds);
    return `${kind.padEnd(13)} ${span(kilobytes)}  ${span(milliseconds)}`;
  });
}

function indexingLine({ seconds, engine }: Indexing): string {
  return `indexing      ${seconds.toFixed(0)} s  engine ${engine.toFixed(0)} MB`;
}

function warmLine(costs: readonly Cost[]): string {
  const milliseconds = costs.map((cost) => cost.milliseconds);
  const [p50, p95] = [0.5, 0.95].map((share) => quantile(milliseconds, share).toFixed(0));
  return `warm search   p50 ${String(p50)} ms  p95 ${String(p95)} ms`;
}

function span(figures: readonly number[]): string {
  return `${quantile(figures, 0.5).toFixed(0).padStart(8)} – ${Math.max(...figures)
    .toFixed(0)
    .padEnd(6)}`;
}

function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
