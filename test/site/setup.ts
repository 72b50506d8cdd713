import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { main } from '../../scripts/dlxh.ts';
import { findChromium } from '../../scripts/site/chromium.ts';
import { serveSite } from '../../scripts/site/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly folder: string;
    readonly url: string;
  }
}

const BASE = '/reports/';

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
  const served = await serveSite(folder, BASE);
  project.provide('folder', folder);
  project.provide('url', served.url);
  return async () => {
    await served.close();
    rmSync(work, { recursive: true, force: true });
  };
}
