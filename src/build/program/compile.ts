import { cpSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../../report.ts';
import { publishSite } from '../../site.ts';
import { compressAssets } from './compress.ts';
import { ASSETS, BUNDLE, type Sheets, SHEETS } from './layout.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Bundles the pages of this checkout into an empty folder: `pages`, which renders them, and `assets`, the files that browsers
 * load. Of the site only its language, address and standing pages go in.
 */
export async function compileProgram(site: Site, folder: string): Promise<void> {
  publishSite(site);
  const { build } = await import('astro');
  const assets = join(realpathSync(folder), ASSETS);
  mkdirSync(assets);
  await from(assets, () =>
    build({
      root: PROJECT,
      outDir: assets,
      site: site.settings.url,
      base: site.settings.base,
      logLevel: 'warn',
      integrations: [keepBundle(folder, join(assets, '.prerender'))],
      // Without this Astro leaves some packages outside, which a folder outside the project cannot find.
      vite: { environments: { prerender: { resolve: { noExternal: true } } } },
    }),
  );
  compressAssets(assets);
}

/** Astro removes its bundle once it has rendered the pages: here it renders none, and the bundle is copied away. */
function keepBundle(folder: string, bundle: string): AstroIntegration {
  let sheets = (): Sheets => [];
  return {
    name: 'dlxh:keep-bundle',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        sheets = () => [...pages].map(([page, { styles }]) => ({ page, styles }));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          name: 'dlxh:none',
          getStaticPaths: () => {
            cpSync(bundle, join(folder, BUNDLE), { recursive: true });
            writeFileSync(join(folder, SHEETS), JSON.stringify(sheets()));
            return Promise.resolve([]);
          },
        }));
      },
    },
  };
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
