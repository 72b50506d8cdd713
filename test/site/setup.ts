import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { main } from '../../scripts/dlxh.ts';
import { findChromium } from '../../scripts/site/chromium.ts';
import { writeHeadingIndex } from '../../scripts/site/heading-index.ts';
import { writePages } from '../../scripts/site/pages.ts';
import { indexSite } from '../../scripts/site/search-index.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import type { Site } from '../../src/report.ts';
import { PRIMARY_ALONE, siteIn, withPolicy } from './sites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly folder: string;
    readonly url: string;
    /** This repository's own content, built. */
    readonly own: string;
    /** The fixture site with partners of withheld cells switched off. */
    readonly control: string;
  }
}

const BASE = '/reports/';

/** Pages and search index of a site, in a folder of their own. */
async function writeSite(site: Site, folder: string): Promise<string> {
  mkdirSync(folder);
  await writePages(site, folder);
  const { parts } = await indexSite(folder);
  writeHeadingIndex(site, folder, parts);
  return folder;
}

/** Builds `test/fixtures/site` as it stood on 2026-11-22, once for all tests of the site, and serves it under `/reports/`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  findChromium();
  const work = mkdtempSync(join(tmpdir(), 'dlxh-site-'));
  const folder = join(work, 'dist');
  const said: string[] = [];
  const say = (text: string): number => said.push(text);
  const root = 'test/fixtures/site';
  const args = ['build', '--root', root, '--out', folder, '--at', '2026-11-22', '--base', BASE];
  const code = await main(args, { out: say, err: say, now: () => 0, cwd: process.cwd() });
  if (code !== 0) throw new Error(`fixture site did not build:\n${said.join('\n')}`);
  const own = await writeSite(siteIn('.'), join(work, 'own'));
  const control = await writeSite(
    withPolicy(siteIn(root), root, PRIMARY_ALONE),
    join(work, 'control'),
  );
  const served = await serveSite(folder, BASE);
  project.provide('folder', folder);
  project.provide('url', served.url);
  project.provide('own', own);
  project.provide('control', control);
  return async () => {
    await served.close();
    rmSync(work, { recursive: true, force: true });
  };
}
