import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { Site } from '../../src/report.ts';
import { publishSite } from '../../src/site.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Writes the pages of a site into an empty folder. Astro renders them in this process, where `publishSite` has put the site. */
export async function writePages(site: Site, folder: string): Promise<void> {
  publishSite(site);
  await build({
    root: PROJECT,
    outDir: folder,
    site: site.settings.url,
    base: site.settings.base,
    logLevel: 'warn',
  });
}
