import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';
import type { Site } from '../report.ts';
import { publishSite } from '../site.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Writes the pages of a site into an empty folder. Astro renders them in this process, where `publishSite` has put the site.
 *
 * @param plugins of Vite, which may change what is built
 */
export async function writePages(
  site: Site,
  folder: string,
  plugins: ViteUserConfig['plugins'] = [],
): Promise<void> {
  publishSite(site);
  const { build } = await import('astro');
  const outDir = realpathSync(folder);
  await from(outDir, () =>
    build({
      root: PROJECT,
      outDir,
      site: site.settings.url,
      base: site.settings.base,
      logLevel: 'warn',
      // Without this Astro leaves some packages outside, which a folder outside the project cannot find.
      vite: { plugins, environments: { prerender: { resolve: { noExternal: true } } } },
    }),
  );
}

/**
 * Runs with another working folder. Astro keeps its working files in `.astro` of the working folder unless the site lies below
 * it, and two builds at once would then tread on each other's.
 */
async function from(folder: string, run: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    await run();
  } finally {
    process.chdir(before);
  }
}
