import { mkdirSync } from 'node:fs';
import { loadLibrary } from '../../../src/library/load.ts';
import { siteOf } from '../../../src/release/site-of.ts';
import { writeHeadingIndex } from '../../site/heading-index.ts';
import { writePages } from '../../site/pages.ts';
import { indexSite } from '../../site/search-index.ts';
import { leaveOut } from './leave-out.ts';

/**
 * Builds what a search reads of a made-up site: pages and index, without the charts to take along, which are not searched, and
 * without the audit. Both take most of the time of a build.
 *
 * @param at the moment of publication
 */
export async function buildSearched(root: string, dist: string, at: string): Promise<void> {
  const { library, problems } = loadLibrary(root);
  if (library === null) throw new Error(`problems in the made-up site: ${String(problems.length)}`);
  const site = siteOf(library, 'public', at);
  mkdirSync(dist);
  await writePages(site, dist, [leaveOut('nhung')]);
  writeHeadingIndex(site, dist, await indexSite(dist));
}
