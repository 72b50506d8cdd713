import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Site } from '../../report.ts';
import { publishSite } from '../../site.ts';
import { entryOf, SHEETS, type Sheets } from './layout.ts';

/** One file that the program renders. */
export interface PagePath {
  /** Under the base: `khao-sat/a/index.html`. */
  readonly file: string;
  /** Digest of all that the page shows; left out where nobody worked it out. */
  readonly cacheKey: string | undefined;
  readonly render: () => Promise<Uint8Array>;
}

/** The pages of one site. */
export interface Program {
  readonly paths: readonly PagePath[];
}

type App = ConstructorParameters<typeof StaticPaths>[0] & {
  readonly setInternals: (internals: unknown) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (request: Request, options: { routeData: Route }) => Promise<Response>;
  readonly routeCache: { readonly clearAll: () => void };
};
type Found = Awaited<ReturnType<StaticPaths['getAll']>>[number];
type Route = Found['route'];

/**
 * Opens a compiled program on a site. One at a time: opening another takes the first one's pages away.
 *
 * @param folder what `programOf` gives
 */
export async function openProgram(folder: string, site: Site): Promise<Program> {
  publishSite(site);
  const app = await appOf(folder);
  const found = await new StaticPaths(app).getAll();
  const seen = new Set<string>();
  const paths = found.flatMap((path): PagePath[] => {
    const file = fileOf(path);
    if (seen.has(file)) return [];
    seen.add(file);
    return [{ file, cacheKey: path.cacheKey, render: () => render(app, site, path) }];
  });
  return { paths };
}

/** The application of the bundle, told what Astro tells it when it renders in the same process as it bundles. */
async function appOf(folder: string): Promise<App> {
  const { app } = (await import(pathToFileURL(entryOf(folder)).href)) as { readonly app: App };
  const sheets = JSON.parse(readFileSync(join(folder, SHEETS), 'utf8')) as Sheets;
  app.setInternals({ pagesByKeys: new Map(sheets.map(({ page, styles }) => [page, { styles }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: console } } });
  app.routeCache.clearAll();
  return app;
}

async function render(app: App, site: Site, { pathname, route }: Found): Promise<Uint8Array> {
  const { url, base } = site.settings;
  const path = trimmed(pathname);
  const address = new URL(base + path + (route.type === 'page' && path !== '' ? '/' : ''), url);
  const response = await app.render(new Request(address), { routeData: route });
  if (response.status >= 300 && response.status !== 404)
    throw new Error(`${pathname}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A page is the index of its folder, but for the one that servers show where there is none. */
function fileOf({ pathname, route }: Found): string {
  const path = trimmed(pathname);
  if (route.type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

const trimmed = (pathname: string): string => pathname.replace(/^\/|\/$/gu, '');
