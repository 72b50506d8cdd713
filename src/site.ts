import type { Site } from './report.ts';

// Astro bundles pages apart from the scripts that load the library, so a module variable would be two variables.
const KEY = Symbol.for('dlxh.site');
const shelf = globalThis as typeof globalThis & { [KEY]?: Site };

/** Hands the site to the pages of this process. Called once a build. */
export function publishSite(site: Site): void {
  shelf[KEY] = site;
}

/** The site being built. */
export function currentSite(): Site {
  const site = shelf[KEY];
  if (site === undefined)
    throw new Error('no site: build through dlxh, which loads the library first');
  return site;
}
