import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditSite } from '../audit/index.ts';
import {
  indexSite,
  isOfShard,
  type Shard,
  writeCards,
  writeHeadingIndex,
  writePages,
} from '../build/index.ts';
import type { Cache } from '../cache/index.ts';
import type { Site } from '../report.ts';
import { type Context, stage } from './terminal/index.ts';

/** With what a site is made. */
export interface Made {
  /** Texts that no file of the site may hold. */
  readonly secrets: readonly string[];
  readonly cache: Cache;
  readonly context: Context;
}

/** Writes a whole site into an empty folder, and reads it before anybody else does. */
export async function writeSite(site: Site, { secrets, cache, context }: Made, fresh: string) {
  const rules = { base: site.settings.base, secrets, words: context.words.audit };
  await both(
    stage('pages', context, (tell) => writePages(site, fresh, { cache, tell })),
    stage('cards', context, () => writeCards(site, fresh, { cache })),
  );
  await stage('search', context, (tell) =>
    writeHeadingIndex(site, fresh, indexSite(fresh, { cache, tell })),
  );
  return stage('audit', context, () => auditSite(fresh, rules, cache));
}

/** Makes one part of a site's pages and cards and leaves them in the cache, where a build of the whole finds them. */
export async function makeShard(
  site: Site,
  shard: Shard,
  { cache, context }: Pick<Made, 'cache' | 'context'>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dlxh-shard-'));
  const wanted = (file: string): boolean => isOfShard(shard, file);
  try {
    await both(
      stage('pages', context, (tell) => writePages(site, folder, { cache, wanted, tell })),
      stage('cards', context, () => writeCards(site, folder, { cache, wanted })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two things side by side; what one throws is thrown when both have ended, so that nothing is written any more. */
async function both(one: Promise<unknown>, other: Promise<unknown>): Promise<void> {
  await Promise.allSettled([one, other]);
  await Promise.all([one, other]);
}
