import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { main } from '../../scripts/dlxh.ts';
import { findChromium } from '../../scripts/browser/chromium.ts';
import { writeHeadingIndex } from '../../src/build/heading-index.ts';
import { writePages } from '../../src/build/pages.ts';
import { indexSite } from '../../src/build/full-text/index.ts';
import { serveSite } from '../../src/serve/serve.ts';
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
    /** A small site that searches the fixture site and this repository's own, each served from a port of its own. */
    readonly federation: FederatedSites;
  }
}

/** Addresses of three sites, of which the first searches the others. */
export interface FederatedSites {
  readonly central: string;
  readonly a: string;
  readonly b: string;
}

const BASE = '/reports/';

/** Pages and search index of a site, in a folder of their own. */
async function writeSite(site: Site, folder: string): Promise<string> {
  mkdirSync(folder);
  await writePages(site, folder);
  await writeHeadingIndex(site, folder, indexSite(folder));
  return folder;
}

/** A site of one survey, with two members. */
async function federate(folder: string, a: string, b: string): Promise<string> {
  const site = siteIn('test/fixtures/site');
  const members = [
    { name: 'Tỉnh A', url: a },
    { name: 'Tỉnh B', url: b },
  ];
  const surveys = site.surveys.filter(({ id }) => id === 'hoa-binh-2023');
  return writeSite(
    { ...site, surveys, briefings: [], settings: { ...site.settings, members } },
    folder,
  );
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
  const [a, b] = [await serveSite(folder, BASE, 0, '*'), await serveSite(own, '/', 0, '*')];
  const central = await serveSite(await federate(join(work, 'central'), a.url, b.url));
  project.provide('federation', { central: central.url, a: a.url, b: b.url });
  project.provide('folder', folder);
  project.provide('url', served.url);
  project.provide('own', own);
  project.provide('control', control);
  return async () => {
    for (const one of [served, central, a, b]) await one.close();
    rmSync(work, { recursive: true, force: true });
  };
}
