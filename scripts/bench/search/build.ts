import { mkdirSync } from 'node:fs';
import { loadLibrary } from '../../../src/library/index.ts';
import { siteOf } from '../../../src/release/index.ts';
import { indexSite, writeHeadingIndex, writePages } from '../../../src/build/index.ts';
import { watchEngine } from './engine-memory.ts';

/** Results as files. */
const UNSEARCHED = /\/(?:results\.\w+|datapackage\.json)$/u;

/** What indexing a site took. */
export interface Indexing {
  readonly seconds: number;
  /** The peak of the engine's process, in MB; 0 where the system does not tell. */
  readonly engine: number;
}

/**
 * Builds what a search reads of a made-up site: pages and index, without what is to be taken along, which is not searched, and
 * without the audit. Both take most of the time of a build.
 *
 * @param at the moment of publication
 */
export async function buildSearched(root: string, dist: string, at: string): Promise<Indexing> {
  const { library, problems } = loadLibrary(root);
  if (library === null) throw new Error(`problems in the made-up site: ${String(problems.length)}`);
  const site = siteOf(library, 'public', at);
  mkdirSync(dist);
  await writePages(site, dist, { wanted: (file) => !UNSEARCHED.test(file) });
  const start = performance.now();
  const stop = watchEngine();
  await writeHeadingIndex(site, dist, indexSite(dist));
  return { seconds: (performance.now() - start) / 1000, engine: stop() };
}
